package org.dateline.review;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;

/** The article of a project file: always its source and fingerprint, and the whole of it where the reader kept it. */
final class ArticleJson {

    private ArticleJson() {}

    static void write(Project project, JsonPen pen) throws IOException {
        pen.json().writeObjectFieldStart("article");
        pen.text("source", project.source());
        pen.integer("length", project.fingerprint().length());
        pen.text("sha256", project.fingerprint().sha256());
        if (project.article().isPresent()) {
            kept(project.article().get(), pen);
        }
        pen.json().writeEndObject();
    }

    private static void kept(Article article, JsonPen pen) throws IOException {
        pen.text("title", article.title());
        if (article.published().isPresent()) {
            pen.text("published", article.published().get().toString());
        }
        pen.text("text", article.text());
        pen.objects("paragraphs", article.paragraphs(), paragraph -> paragraph(paragraph, pen));
        pen.objects("notices", article.notices(), notice -> {
            pen.span("span", notice.span());
            SayingJson.write("message", notice.message(), pen);
        });
    }

    private static void paragraph(Paragraph paragraph, JsonPen pen) throws IOException {
        pen.word("kind", paragraph.kind());
        pen.span("span", paragraph.span());
        if (paragraph.dateline().isPresent()) {
            pen.span("dateline", paragraph.dateline().get());
        }
        if (paragraph.repeats().isPresent()) {
            pen.integer("repeats", paragraph.repeats().getAsInt());
        }
    }

    static Fingerprint fingerprint(JsonValue json) {
        return json.as(article -> new Fingerprint(article.integer("length"), article.text("sha256")));
    }

    static Optional<Article> read(JsonValue json) {
        return json.find("text").map(text -> kept(json, text.text()));
    }

    private static Article kept(JsonValue json, String text) {
        if (!Fingerprint.of(text).equals(fingerprint(json))) {
            throw new JsonValue.Odd("article.text", "does not have the fingerprint that is given for it");
        }
        return json.as(article -> new Article(
                article.text("source"),
                article.text("title"),
                text,
                article.get("paragraphs").list(ArticleJson::paragraph),
                article.find("published").map(date -> date.as(d -> LocalDate.parse(d.text()))),
                article.get("notices").list(n -> new Notice(n.get("span").span(), SayingJson.read(n, "message")))));
    }

    private static Paragraph paragraph(JsonValue json) {
        return new Paragraph(
                json.get("span").span(),
                Words.in(ParagraphKind.class, json.get("kind")),
                json.find("dateline").map(JsonValue::span),
                json.find("repeats").isPresent() ? OptionalInt.of(json.integer("repeats")) : OptionalInt.empty());
    }
}
