package org.dateline.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.DataException;
import org.dateline.ui.Report;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Workspace;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    private Path folder;

    private final Workspace workspace = new Workspace();
    private final List<Message> messages = new ArrayList<>();
    private final Opening opening =
            new Opening(workspace, new SameThreadTaskRunner(), Report::analyst, messages::add, opened -> {});

    @Test
    void aFileIsReadAndItsPlacesAreFound() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), Report.TEXT);

        opening.open(List.of(file));

        assertThat(messages).isEmpty();
        assertThat(workspace.links().orElseThrow().places()).hasSize(5);
        assertThat(workspace.document().get().orElseThrow().file()).contains(file);
        assertThat(opening.running().get()).isEmpty();
    }

    @Test
    void textFromTheClipboardHasNoFile() {
        opening.openText("Herat was quiet.");

        assertThat(workspace.document().get().orElseThrow().file()).isEmpty();
    }

    @Test
    void aFolderOpensItsFirstArticle() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Kandahar was quiet.");
        Files.writeString(folder.resolve("a.txt"), "Herat was quiet.");

        opening.open(List.of(folder));

        assertThat(workspace.links().orElseThrow().places())
                .singleElement()
                .satisfies(linked -> assertThat(linked.place().name()).isEqualTo("Herat"));
    }

    @Test
    void aFileThatCannotBeReadIsAMessageAndLeavesTheOpenArticle() {
        opening.openText("Herat was quiet.");
        var before = workspace.document().get();

        opening.open(List.of(folder.resolve("missing.txt")));

        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.PROBLEM);
            assertThat(message.text()).contains("missing.txt").doesNotContain("Exception");
        });
        assertThat(workspace.document().get()).isSameAs(before);
    }

    @Test
    void missingDataIsAMessageToo() {
        var without = new Opening(
                workspace,
                new SameThreadTaskRunner(),
                () -> {
                    throw new DataException(
                            Path.of("data"),
                            Saying.verbatim("the gazetteer is missing"),
                            Saying.verbatim("Install Dateline again"));
                },
                messages::add,
                opened -> {});

        without.openText("Herat was quiet.");

        assertThat(messages)
                .extracting(Message::text)
                .containsExactly("data: the gazetteer is missing. Install Dateline again.");
    }

    @Test
    void ofSeveralFilesTheFirstIsShownAndTheOthersAreOpenBehindItInTheirOrder() throws IOException {
        Path one = Files.writeString(folder.resolve("1.txt"), "Herat was quiet.");
        Path two = Files.writeString(folder.resolve("2.txt"), "Kandahar was quiet.");

        opening.open(List.of(two, folder.resolve("missing.txt"), one));

        assertThat(workspace.documents())
                .extracting(document -> document.file().orElseThrow())
                .containsExactly(two, one);
        assertThat(workspace.document().get().orElseThrow().file()).contains(two);
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("missing.txt"));
    }
}
