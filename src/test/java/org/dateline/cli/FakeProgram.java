package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Geoparser;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.export.Samples;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** A program that knows Herat, Lima and Xanadu, with the shipped gazetteer and basemap; it has a display when asked to. */
final class FakeProgram implements Program {

    private static final Pattern NAMES = Pattern.compile("Herat|Lima|Xanadu");

    final List<List<Path>> windows = new ArrayList<>();
    final List<Optional<Language>> windowLanguages = new ArrayList<>();
    Path personal = Path.of("no-such-folder", "my-places.csv");
    private final Optional<Saying> noDisplay;

    FakeProgram(Optional<Saying> noDisplay) {
        this.noDisplay = noDisplay;
    }

    @Override
    public Geoparser geoparser() throws DataException {
        return new Geoparser(
                gazetteer(),
                FakeProgram::recognize,
                (article, mentions, hint, decided) ->
                        mentions.stream().map(FakeProgram::resolve).toList(),
                new Provenance("Dateline test", "none"));
    }

    @Override
    public Gazetteer gazetteer() throws DataException {
        return GazetteerFile.open(Path.of("data", "gazetteer"));
    }

    @Override
    public MapPainter painter() throws DataException {
        return new MapPainter(Basemap.open(Path.of("data", "basemap")));
    }

    @Override
    public Path personalGazetteer() {
        return personal;
    }

    @Override
    public Optional<Saying> window(List<Path> files, Optional<Language> language) {
        windows.add(files);
        windowLanguages.add(language);
        return noDisplay;
    }

    private static List<Mention> recognize(Article article) {
        if (article.text().contains("FAULT")) {
            throw new IllegalStateException("a bug");
        }
        Matcher matcher = NAMES.matcher(article.text());
        return matcher.results()
                .map(found -> new Mention(new Span(found.start(), found.end()), found.group(), Role.PLACE, 1))
                .toList();
    }

    private static Resolution resolve(Mention mention) {
        return switch (mention.surface()) {
            case "Herat" -> new Resolution.Resolved(mention, List.of(candidate(Samples.HERAT, 1)), 0.95);
            case "Lima" ->
                new Resolution.Ambiguous(
                        mention, List.of(candidate(Samples.LIMA, 0.6), candidate(Samples.LIMA_OHIO, 0.4)), 0.6);
            default -> new Resolution.Unresolved(mention, "no entry of that name");
        };
    }

    private static Candidate candidate(Place place, double probability) {
        return new Candidate(place, probability, List.of(new Evidence("name", 2.5, "bears exactly this name")));
    }
}
