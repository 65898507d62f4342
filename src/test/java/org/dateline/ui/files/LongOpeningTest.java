package org.dateline.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.ui.Report;
import org.dateline.ui.task.StepwiseTaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long article can be read before its places are known. */
class LongOpeningTest {

    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace();
    private final List<Message> messages = new ArrayList<>();
    private final StepwiseTaskRunner tasks = new StepwiseTaskRunner();
    private final Opening opening = new Opening(workspace, tasks, Report::analyst, messages::add, opened -> {});
    private Path longFile;

    @BeforeEach
    void write() throws IOException {
        longFile = Files.writeString(folder.resolve("long.txt"), "Herat was quiet.\n\n".repeat(6_000));
    }

    @Test
    void itsTextIsThereAtOnceAndItsPlacesFollow() {
        opening.open(List.of(longFile));
        tasks.step();

        Document coming = workspace.awaited().get().orElseThrow();
        assertThat(coming.file()).contains(longFile);
        assertThat(coming.analysis().resolutions()).isEmpty();
        assertThat(workspace.document().get()).isEmpty();
        assertThat(workspace.documents()).isEmpty();
        assertThat(opening.running().get()).isPresent();
        Article read = coming.analysis().article();

        tasks.step();

        assertThat(workspace.awaited().get()).isEmpty();
        assertThat(workspace.document().get().orElseThrow().analysis().article())
                .as("the page that is read already is that of this very article")
                .isSameAs(read);
        assertThat(workspace.links().orElseThrow().places()).hasSize(1);
        assertThat(opening.running().get()).isEmpty();
    }

    @Test
    void aShortOneIsShownWhenItsPlacesAreKnown() {
        opening.openText("Herat was quiet.");
        tasks.step();

        assertThat(workspace.awaited().get()).isEmpty();
    }

    @Test
    void whoCancelsIsBackWhereHeWas() {
        Document before = openShort();
        opening.open(List.of(longFile));
        tasks.step();
        assertThat(workspace.document().get()).isEmpty();

        opening.running().get().orElseThrow().cancel();

        assertThat(workspace.awaited().get()).isEmpty();
        assertThat(workspace.document().get()).contains(before);
        assertThat(workspace.documents()).containsExactly(before);
    }

    @Test
    void whoTurnsToAnotherArticleMeanwhileReadsThatUntilTheLongOneIsThere() {
        Document before = openShort();
        opening.open(List.of(longFile));
        tasks.step();

        workspace.show(before);
        assertThat(workspace.awaited().get()).isEmpty();
        tasks.step();

        assertThat(workspace.document().get().orElseThrow().file()).contains(longFile);
        assertThat(workspace.documents()).hasSize(2);
    }

    @Test
    void whereThePlacesCannotBeFoundTheArticleThatWasOpenIsShownAgain() throws IOException {
        Document before = openShort();
        Files.writeString(folder.resolve("long.txt.dateline"), "{}");
        opening.open(List.of(folder.resolve("long.txt.dateline")));
        tasks.step();

        assertThat(messages).hasSize(1);
        assertThat(workspace.document().get()).contains(before);
    }

    private Document openShort() {
        opening.openText("Kandahar was quiet.");
        tasks.step();
        tasks.step();
        return workspace.document().get().orElseThrow();
    }
}
