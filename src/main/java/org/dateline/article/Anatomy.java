package org.dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What each part of a text is: the work that all formats share. Immutable; linear in the length of the text. */
final class Anatomy {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<DatePhrase> datelineDates;

    private Anatomy(String text, List<Paragraph> paragraphs, List<DatePhrase> datelineDates) {
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
        this.datelineDates = List.copyOf(datelineDates);
    }

    /** @param pieces in reading order, never overlapping */
    static Anatomy of(String text, List<Piece> pieces) {
        List<Piece> parted = HeadlineSplit.apply(text, pieces);
        List<ParagraphKind> kinds = Kinds.of(text, parted);
        List<OptionalInt> repeats = Repeats.of(text, parted);
        var datelines = new Datelines(text, parted, kinds);
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < parted.size(); i++) {
            paragraphs.add(new Paragraph(parted.get(i).span(), kinds.get(i), datelines.span(i), repeats.get(i)));
        }
        return new Anatomy(text, paragraphs, datelines.dates());
    }

    Article article(String source, Stated stated, List<Notice> notices) {
        String title = stated.title().or(this::headline).orElseGet(() -> Articles.fileName(source));
        Optional<LocalDate> published =
                stated.published().or(() -> new PublicationDate(text, paragraphs, datelineDates).find());
        return new Article(source, title, text, paragraphs, published, Lettering.noticed(text, notices));
    }

    private Optional<String> headline() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.HEADLINE)
                .findFirst()
                .map(paragraph -> paragraph.span().of(text).replaceAll("\\s+", " "))
                .map(line -> line.endsWith(".") && !line.endsWith("..")
                        ? line.substring(0, line.length() - 1).strip()
                        : line);
    }
}
