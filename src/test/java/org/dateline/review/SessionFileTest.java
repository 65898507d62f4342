package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {

    @TempDir
    Path folder;

    private SessionFile file(String name) {
        return new SessionFile(folder.resolve(name));
    }

    private Session session(OptionalInt front) {
        return new Session(
                List.of(
                        folder.resolve("monday.txt"),
                        folder.resolve("deep").resolve("tuesday.txt.dateline"),
                        Path.of("/elsewhere/wednesday.txt")),
                front,
                Map.of("center", "34.5,69.2", "zoom", "6"));
    }

    @Test
    void whatIsSavedIsWhatIsLoaded() throws IOException {
        for (Session session : List.of(session(OptionalInt.of(1)), session(OptionalInt.empty()))) {
            file("week.dateline").save(session);

            assertThat(file("week.dateline").load()).isEqualTo(session);
        }
    }

    @Test
    void articlesBelowItsFolderMoveWithIt() throws IOException {
        file("week.dateline").save(session(OptionalInt.of(0)));
        Path moved = Files.createDirectory(folder.resolve("moved"));
        Files.move(folder.resolve("week.dateline"), moved.resolve("week.dateline"));

        assertThat(new SessionFile(moved.resolve("week.dateline")).load().articles())
                .containsExactly(
                        moved.resolve("monday.txt"),
                        moved.resolve("deep").resolve("tuesday.txt.dateline"),
                        Path.of("/elsewhere/wednesday.txt"));
    }

    @Test
    void aSessionIsToldFromAProjectAndFromWhateverElseIsCalledSo() throws IOException {
        file("week.dateline").save(session(OptionalInt.of(0)));
        new ProjectFile(folder.resolve("a.txt.dateline")).save(Project.of(Review.of(Desk.analysis()), Map.of()));
        Files.writeString(folder.resolve("odd.dateline"), "dateline-session");

        assertThat(SessionFile.isSession(folder.resolve("week.dateline"))).isTrue();
        assertThat(SessionFile.isSession(folder.resolve("a.txt.dateline"))).isFalse();
        assertThat(SessionFile.isSession(folder.resolve("odd.dateline"))).isFalse();
        assertThat(SessionFile.isSession(folder.resolve("none.dateline"))).isFalse();
        assertThatThrownBy(() -> file("a.txt.dateline").load())
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("it is no Dateline session");
    }

    @Test
    void anAutosaveIsRecoveredUntilTheSessionIsSaved() throws IOException {
        SessionFile file = file("week.dateline");
        file.save(session(OptionalInt.of(0)));
        file.autosave(session(OptionalInt.of(2)));

        assertThat(file.hasAutosave()).isTrue();
        assertThat(file.recover().front()).hasValue(2);
        assertThat(file.load().front()).hasValue(0);
        file.save(file.recover());
        assertThat(file.hasAutosave()).isFalse();
    }

    @Test
    void aDamagedOrNewerSessionIsToldWithItsName() throws IOException {
        Path damaged = Files.writeString(
                folder.resolve("damaged.dateline"),
                "{\"format\": \"dateline-session\", \"version\": 1, \"articles\": [], \"view\": {}}");
        Path newer = Files.writeString(
                folder.resolve("newer.dateline"), "{\"format\": \"dateline-session\", \"version\": 9}");

        assertThatThrownBy(() -> new SessionFile(damaged).load())
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("damaged.dateline: the session is damaged");
        assertThatThrownBy(() -> new SessionFile(newer).load())
                .isInstanceOf(ReviewFileException.class)
                .hasMessageContaining("saved by a newer Dateline (session version 9");
    }

    @Test
    void aSessionRefusesNonsense() {
        assertThatThrownBy(() -> new Session(List.of(), OptionalInt.empty(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Session(List.of(folder), OptionalInt.of(1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
