package org.dateline.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The date that a text states for itself: on a line of its own or in the byline near the top, else in its dateline. A
 * dateline's day without a year takes the year from the dates that the text states in full.
 */
final class PublicationDate {

    /** Paragraphs from the top that may be the line with the date. */
    private static final int TOP = 10;

    /** Characters in which years are looked for. */
    private static final int WINDOW = 200_000;

    /** How far the dateline's day may lie from a date in full to be taken into the neighbouring year. */
    private static final int TURN_OF_YEAR_DAYS = 90;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<DatePhrase> datelineDates;

    PublicationDate(String text, List<Paragraph> paragraphs, List<DatePhrase> datelineDates) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.datelineDates = datelineDates;
    }

    Optional<LocalDate> find() {
        return onItsLine().or(() -> datelineDates.stream().findFirst().flatMap(this::complete));
    }

    private Optional<LocalDate> onItsLine() {
        return paragraphs.stream()
                .limit(TOP)
                .filter(paragraph -> paragraph.kind() == ParagraphKind.BYLINE)
                .map(paragraph -> Snippet.of(text, paragraph.span()))
                .map(PublicationDate::dateIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> dateIn(Snippet snippet) {
        return DatePhrase.firstIn(snippet.head())
                .or(() -> Kinds.dateLine(snippet).flatMap(DatePhrase::date))
                .or(() -> DatePhrase.inFigures(snippet.head()).flatMap(DatePhrase::date));
    }

    private Optional<LocalDate> complete(DatePhrase phrase) {
        if (phrase.date().isPresent()) {
            return phrase.date();
        }
        return DatePhrase.allIn(text.substring(0, Math.min(text.length(), WINDOW))).stream()
                .max(Comparator.naturalOrder())
                .flatMap(latest -> near(phrase, latest));
    }

    /** The day in the year of a date, or in the next or last year where only the turn of the year lies between them. */
    private static Optional<LocalDate> near(DatePhrase phrase, LocalDate latest) {
        return Stream.of(0, 1, -1)
                .map(step -> phrase.inYear(latest.getYear() + step))
                .flatMap(Optional::stream)
                .filter(day -> day.getYear() == latest.getYear()
                        || Math.abs(ChronoUnit.DAYS.between(latest, day)) <= TURN_OF_YEAR_DAYS)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(latest, day))));
    }
}
