package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.review.Desk.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Hint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project keeps besides the corrections, and what becomes of work that was not saved. */
class ProjectBesidesTest {

    @TempDir
    private Path folder;

    private ProjectFile file;
    private final Project project = Project.of(
            Review.of(Desk.analysis())
                    .apply(correction(
                            Desk.analysis().resolutions().get(0).mention().span(),
                            Scope.MENTION,
                            new Verdict.NotAPlace())),
            Map.of("zoom", "7"));

    @BeforeEach
    void name() {
        file = ProjectFile.beside(folder.resolve("report.txt"));
    }

    @Test
    void whatWasSaidBeforehandIsKept() throws ReviewFileException {
        var hint = new Hint(
                Set.of("AF", "PK"),
                Optional.of(new Bounds(29.5, 60, 39, 75.25)),
                Optional.of(LocalDate.of(2026, 3, 1)));

        file.save(project.with(hint));

        assertThat(file.load()).isEqualTo(project.with(hint));
    }

    @Test
    void whereNothingWasSaidNothingIsWritten() throws IOException {
        file.save(project);

        assertThat(Files.readString(file.path())).doesNotContain("\"hint\"");
        assertThat(file.load().hint()).isEqualTo(Hint.NONE);
    }

    @Test
    void workThatIsPutAsideIsAProjectOfItsOwnAndNeverTakesTheNameOfAnother() throws ReviewFileException {
        file.autosave(project);
        ProjectFile first = file.setAside().orElseThrow();
        file.autosave(project);
        ProjectFile second = file.setAside().orElseThrow();

        assertThat(file.hasAutosave()).isFalse();
        assertThat(first.path()).hasFileName("report.txt.recovered.dateline");
        assertThat(second.path()).hasFileName("report.txt.recovered-2.dateline");
        assertThat(first.load()).isEqualTo(project);
        assertThat(file.setAside()).isEmpty();
    }

    @Test
    void thinkingAgainKeepsTheReadersDecisionsOnTheSameText() {
        Reopened again = project.rethink(Desk.analysis(), Reranker.NONE);

        assertThat(again.lost()).isEmpty();
        assertThat(again.review().mentions().get(0).status()).isEqualTo(Status.REJECTED);
    }
}
