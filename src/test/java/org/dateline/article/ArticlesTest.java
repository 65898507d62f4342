package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void assertRefused(Path file, String cause) {
        assertThatThrownBy(() -> Articles.read(file))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageStartingWith(file + ": ")
                .hasMessageContaining(cause)
                .hasMessageMatching("(?s).*\\. [A-Z].*\\.");
    }

    @Test
    void aFileIsReadByItsExtension() throws Exception {
        assertThat(Articles.read(file("a.md", "# Head\n\nText of *it*.")).text())
                .isEqualTo("Head\n\nText of it.");
        assertThat(Articles.read(file("a.txt", "# Head\n\nText of *it*.")).text())
                .isEqualTo("# Head\n\nText of *it*.");
    }

    @Test
    void aPageIsReadAsAPageWhateverItsName() throws Exception {
        String page = "<!DOCTYPE html><html><body><p>Only the text of it counts.</p></body></html>";
        assertThat(Articles.read(file("page.txt", page)).text()).isEqualTo("Only the text of it counts.");
        assertThat(Articles.read(file("saved", page)).text()).isEqualTo("Only the text of it counts.");
    }

    @Test
    void anUnknownExtensionIsPlainText() throws Exception {
        assertThat(Articles.read(file("report.eml", "Some text.")).text()).isEqualTo("Some text.");
    }

    @Test
    void everyRefusalNamesFileCauseAndRemedy() throws Exception {
        assertRefused(folder.resolve("nowhere.txt"), "no such file");
        assertRefused(folder, "folder");
        assertRefused(file("empty.txt", ""), "empty");
        assertRefused(file("blank.txt", " \n \n"), "no text");
        assertRefused(file("scan.pdf", "%PDF-1.7 and so on"), "PDF");
        assertRefused(file("letter.docx", "PK\u0003\u0004 and so on"), "Word");
        Path binary = folder.resolve("program.txt");
        Files.write(binary, new byte[] {1, 2, 3, 0, 5, 6, 7, 0, 0, 65, 66});
        assertRefused(binary, "binary");
    }

    @Test
    void aStreamWithoutEndIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                return length;
            }
        };
        assertThatThrownBy(() -> Articles.read(endless, "standard input"))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageContaining("larger than 50 MB");
    }

    @Test
    void aBrokenStreamIsReportedWithItsCause() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatThrownBy(() -> Articles.read(broken, "standard input")).hasMessageContaining("the disk is gone");
    }

    @Test
    void aFolderListsItsArticlesSortedWithThoseBelow() throws Exception {
        Path second = file("b.txt", "x");
        Path first = file("a/c.html", "x");
        file("a/picture.png", "x");
        assertThat(Articles.in(folder)).containsExactly(first, second);
    }

    @Test
    void whatAFolderHoldsBesidesArticlesIsKnownUnlessItIsHidden() throws Exception {
        file("a.txt", "x");
        file(".hidden", "x");
        Path readme = file("README", "x");
        Path picture = file("a/picture.png", "x");
        assertThat(Articles.besides(folder)).containsExactly(readme, picture);
    }

    @Test
    void aFolderWithoutArticlesIsRefused() throws Exception {
        file("picture.png", "x");
        assertThatThrownBy(() -> Articles.in(folder)).hasMessageContaining("no article in this folder");
        assertThatThrownBy(() -> Articles.in(folder.resolve("none"))).hasMessageContaining("cannot be listed");
    }

    @Test
    void anArticleWithoutHeadlineIsCalledByItsFile() throws Exception {
        assertThat(Articles.read(
                                new ByteArrayInputStream("One sentence only.".getBytes(StandardCharsets.UTF_8)),
                                "some/where/x.txt")
                        .title())
                .isEqualTo("x.txt");
    }

    @Test
    void theSampleArticlesShowWhatTheyPromise() throws Exception {
        for (Path sample : Articles.in(Path.of("data/articles"))) {
            Article article = Articles.read(sample);
            assertThat(article.published()).as(sample.toString()).isPresent();
            assertThat(article.paragraphs())
                    .anyMatch(paragraph -> paragraph.dateline().isPresent());
            assertThat(article.paragraphs().stream().map(Paragraph::kind))
                    .as(sample.toString())
                    .contains(ParagraphKind.HEADLINE, ParagraphKind.CAPTION, ParagraphKind.RELATED, ParagraphKind.BODY);
        }
    }
}
