package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Geoparser;
import org.dateline.Provenance;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.review.PersonalEntry;
import org.dateline.review.Reviewed;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.FromNowOn;
import org.dateline.ui.correcting.OwnPlaces;
import org.dateline.ui.files.Keeping;
import org.dateline.ui.files.Opened;
import org.dateline.ui.files.Opening;
import org.dateline.ui.files.Saving;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample article, read by the program with its own models and gazetteer, corrected, kept and opened again. */
class RealArticleTest {

    private static final PlaceId LASHKAR_GAH = PlaceId.geonames(1134720);
    private static final PlaceId KANDAHAR = PlaceId.geonames(1138336);

    private static Geoparser program;

    @TempDir
    private Path folder;

    private Path article;
    private String text;

    @BeforeAll
    static void start() throws DataException {
        program = Geoparser.open(Path.of("data"));
    }

    @BeforeEach
    void copy() throws IOException {
        text = Files.readString(Path.of("data", "articles", "afghanistan-ring-road.txt"));
        article = Files.writeString(folder.resolve("ring-road.txt"), text);
    }

    /** A window without its panes. */
    private final class Session {
        final List<Message> messages = new ArrayList<>();
        final Workspace workspace = new Workspace();
        final TaskRunner tasks = new SameThreadTaskRunner();
        final OwnPlaces own;
        final Correcting correcting = new Correcting(workspace, tasks, messages::add, Clock.systemUTC());
        final Keeping keeping = new Keeping(workspace, tasks, messages::add, document -> Map.of());
        final Saving saving = new Saving(workspace, tasks, messages::add, new JourneyDesk.NoFiles(), keeping);
        final List<Opened> arrivals = new ArrayList<>();

        Session(Geoparser geoparser) {
            own = new OwnPlaces(folder.resolve("my-places.csv"), () -> geoparser);
            correcting.setLasting(new FromNowOn(own, tasks, messages::add));
        }

        Session open(Path file) {
            new Opening(workspace, tasks, own::analyst, messages::add, arrivals::add).open(List.of(file));
            return this;
        }

        Document document() {
            return workspace.document().get().orElseThrow();
        }

        List<String> news() {
            return arrivals.get(arrivals.size() - 1).news().stream()
                    .map(Texts::of)
                    .toList();
        }

        Reviewed mention(Span span) {
            return document().review().mention(span).orElseThrow();
        }

        Place alternative(Span span) {
            return mention(span).resolution().candidates().get(1).place();
        }
    }

    /** One mention, all of a name, and a name from now on. */
    private Session corrected() {
        var session = new Session(program).open(article);
        Span gereshk = span("Gereshk", 2);
        session.correcting.decide(gereshk, Scope.MENTION, new Verdict.Take(session.alternative(gereshk)));
        session.correcting.decide(span("Qalat", 1), Scope.NAME, new Verdict.NotLocatable());
        Span farah = span("Farah", 1);
        session.correcting.decide(farah, Scope.FROM_NOW_ON, new Verdict.Take(session.alternative(farah)));
        return session;
    }

    @Test
    void whatIsCorrectedIsThereToTheLetterWhenTheArticleIsOpenedAgain() throws Exception {
        var session = corrected();
        Document left = session.document();
        assertThat(status("Gereshk", left))
                .containsExactly(Status.UNVERIFIED, Status.VERIFIED, Status.UNVERIFIED, Status.UNVERIFIED);
        assertThat(status("Qalat", left)).hasSize(3).containsOnly(Status.NOT_LOCATABLE);
        assertThat(status("Farah", left)).hasSize(2).containsOnly(Status.VERIFIED);
        session.saving.save(session.document());

        var again = new Session(program).open(article);

        assertThat(again.news()).isEmpty();
        assertThat(again.document().review()).isEqualTo(left.review());
        assertThat(again.document().analysis()).isEqualTo(left.analysis());
        assertThat(again.keeping.unsaved().get()).isFalse();
        for (int i = 0; i < 3; i++) {
            again.correcting.undo();
        }
        assertThat(again.document().analysis()).isEqualTo(left.review().original());
        assertThat(again.own.read().find("Farah")).isEmpty();
    }

    @Test
    void aNameDecidedFromNowOnIsSoInTheNextArticle() throws Exception {
        var session = corrected();
        Place farah = session.mention(span("Farah", 1)).resolution().place().orElseThrow();
        assertThat(session.own
                        .read()
                        .find("Farah")
                        .flatMap(PersonalEntry::place)
                        .map(Place::id))
                .contains(farah.id());

        Path next = Files.writeString(
                folder.resolve("next.txt"), "HERAT, June 10 (Northway News) – Trucks left Farah at dawn.");
        var later = new Session(program).open(next);

        assertThat(later.document().links().place(farah.id())).isPresent();
    }

    @Test
    void anotherGazetteerChangesNothingAndItsDifferencesAreTold() {
        var session = corrected();
        Document left = session.document();
        session.saving.save(session.document());

        var later = new Session(withAnotherGazetteer()).open(article);

        assertThat(later.document().review()).isEqualTo(left.review());
        assertThat(later.document().analysis()).isEqualTo(left.analysis());
        assertThat(later.news().get(0)).contains("2031-01", program.gazetteer().version());
        assertThat(later.news())
                .anySatisfy(line -> assertThat(line).contains("Lashkar Gah"))
                .anySatisfy(line -> assertThat(line).contains("Kandahar", "no place"))
                .noneSatisfy(line -> assertThat(line).contains("Herat"));
    }

    @Test
    void anArticleThatHasChangedKeepsItsCorrectionsWhereTheirWordsStand() throws IOException {
        var session = corrected();
        PlaceId chosen = session.mention(span("Gereshk", 2))
                .resolution()
                .place()
                .orElseThrow()
                .id();
        session.saving.save(session.document());
        text = "Updated on Saturday.\n\n" + text.replace("Farah ran empty", "the west ran empty");
        Files.writeString(article, text);

        var later = new Session(program).open(article);

        assertThat(later.news().get(0)).contains("article has changed");
        assertThat(later.mention(span("Gereshk", 2)).resolution().place().map(Place::id))
                .contains(chosen);
        assertThat(status("Qalat", later.document())).hasSize(3).containsOnly(Status.NOT_LOCATABLE);
        assertThat(status("Farah", later.document())).containsExactly(Status.VERIFIED);
    }

    /** The same program with a gazetteer of another year: Lashkar Gah lies elsewhere, and Kandahar is not in it. */
    private static Geoparser withAnotherGazetteer() {
        return new Geoparser(
                program.gazetteer(),
                read -> program.analyze(read).resolutions().stream()
                        .map(Resolution::mention)
                        .toList(),
                (read, mentions, hint, decided) -> program.resolve(read, mentions, hint, decided).stream()
                        .map(RealArticleTest::otherwise)
                        .toList(),
                new Provenance("Dateline", "2031-01"));
    }

    private static Resolution otherwise(Resolution resolution) {
        Optional<PlaceId> place = resolution.place().map(Place::id);
        Mention mention = resolution.mention();
        if (place.equals(Optional.of(KANDAHAR))) {
            return new Resolution.Unresolved(mention, "the gazetteer has no place of that name");
        }
        return place.equals(Optional.of(LASHKAR_GAH))
                ? new Resolution.Resolved(
                        mention, List.of(moved(resolution.candidates().get(0))), 0.9)
                : resolution;
    }

    private static Candidate moved(Candidate candidate) {
        Place place = candidate.place();
        var elsewhere = new Place(
                place.id(),
                place.name(),
                new LatLon(place.location().lat() + 1, place.location().lon()),
                place.code(),
                place.admin(),
                place.population(),
                place.bounds(),
                place.precisionMetres());
        return new Candidate(elsewhere, candidate.probability(), candidate.evidence());
    }

    private List<Status> status(String name, Document document) {
        return document.review().mentions().stream()
                .filter(entry -> entry.surface().equals(name))
                .map(Reviewed::status)
                .toList();
    }

    private Span span(String name, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = text.indexOf(name, at + 1);
        }
        return new Span(at, at + name.length());
    }
}
