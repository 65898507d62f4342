package org.dateline.resolution.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.TextReader;
import org.dateline.recognition.train.Corpus;

/** Reads a labelled corpus as articles, with the anatomy that the program would see. */
final class GoldReader {

    private GoldReader() {}

    /** A corpus as JSON Lines, or {@link MarkedNews} in a file that ends in {@code .txt}. */
    static List<Gold.Labelled> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".txt")) {
            return MarkedNews.read(
                    name.substring(0, name.length() - 4), Files.readString(file, StandardCharsets.UTF_8));
        }
        List<Gold.Labelled> articles = new ArrayList<>();
        for (Corpus.Document document : Corpus.read(file)) {
            List<Gold.Label> labels = document.labels().stream()
                    .map(label -> new Gold.Label(label.span(), label.kind(), label.position()))
                    .toList();
            articles.add(new Gold.Labelled(document.id(), document.group(), asArticle(document), labels));
        }
        return articles;
    }

    private static Article asArticle(Corpus.Document document) throws IOException {
        try {
            byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
            return new TextReader().read(bytes, document.id() + ".txt");
        } catch (ArticleReadException e) {
            throw new IOException(document.id() + ": " + e.getMessage(), e);
        }
    }
}
