package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.recognition.relative.Distance;
import org.dateline.recognition.relative.Relation;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.wording.Saying;

/** Articles made up for the tests of the map: a list of places, each mentioned as often as asked. */
final class Scenes {

    private final StringBuilder text = new StringBuilder();
    private final List<Resolution> resolutions = new ArrayList<>();
    private final List<RelativePlace> relatives = new ArrayList<>();

    Scenes mention(Place place, Role role, boolean sure) {
        var span = new Span(text.length(), text.length() + place.name().length());
        text.append(place.name()).append(' ');
        var mention = new Mention(span, place.name(), role, 0.9);
        var candidates = List.of(new Candidate(place, 0.9, List.of()));
        resolutions.add(
                sure
                        ? new Resolution.Resolved(mention, candidates, 0.9)
                        : new Resolution.Ambiguous(mention, candidates, 0.5));
        return this;
    }

    /** Words between the names, for what the text says of them. */
    Scenes say(String words) {
        text.append(words).append(' ');
        return this;
    }

    /** Tells a place by others that were mentioned before. */
    Scenes tell(String description, Footprint ground, Place... anchors) {
        var span = new Span(text.length(), text.length() + description.length());
        text.append(description).append(' ');
        var phrase = new RelativePhrase(
                span, Relation.OFFSET, List.of(span), Optional.empty(), Optional.of(new Distance(1, 1)), List.of());
        relatives.add(new RelativePlace(phrase, ground, List.of(anchors), Saying.verbatim(description)));
        return this;
    }

    Scenes mention(Place place) {
        return mention(place, Role.PLACE, true);
    }

    Links links() {
        String whole = text.isEmpty() ? " " : text.toString();

        var article = new Article(
                "test",
                "Test",
                whole,
                List.of(Paragraph.body(new Span(0, whole.length()))),
                Optional.empty(),
                List.of());
        return Links.of(new Analysis(article, resolutions, new Provenance("test", "test"), relatives));
    }

    static Place town(String name, double lat, double lon) {
        return place(name, lat, lon, FeatureCode.PPL, 1000);
    }

    static Place place(String name, double lat, double lon, FeatureCode code, double metres, String... admin) {
        var units = new ArrayList<AdminPath.Unit>();
        for (String unit : admin) {
            units.add(new AdminPath.Unit(unit, unit));
        }
        return new Place(
                new PlaceId("test:" + name),
                name,
                new LatLon(lat, lon),
                code,
                new AdminPath(units),
                OptionalLong.empty(),
                Optional.empty(),
                metres);
    }

    /** Places of many kinds, mostly in Afghanistan. */
    static Links article() {
        return afghan().mention(town("Bakhmut", 48.595, 38.0))
                .mention(town("Chasiv Yar", 48.588, 37.86))
                .mention(place("Gaza Strip", 31.42, 34.35, FeatureCode.ADM1, 15_000, "PS", "PS.GZ"))
                .mention(town("Khan Yunis", 31.344, 34.303))
                .mention(town("Timbuktu", 16.773, -3.007))
                .mention(place("Sahel", 15, 2, FeatureCode.RGN, 900_000))
                .links();
    }

    /** Some in each part of the world that {@link Views} shows. */
    static Links world() {
        return afghan().mention(town("Bakhmut", 48.595, 38.0))
                .mention(town("Kharkiv", 49.98, 36.25))
                .mention(place("Zaporizhzhia", 47.5, 35.8, FeatureCode.ADM1, 150_000, "UA", "UA.26"))
                .mention(place("Gaza Strip", 31.42, 34.35, FeatureCode.ADM1, 15_000, "PS", "PS.GZ"))
                .mention(town("Khan Yunis", 31.344, 34.303))
                .mention(town("Tyre", 33.27, 35.2), Role.PLACE, false)
                .mention(town("Timbuktu", 16.773, -3.007))
                .mention(place("Sahel", 15, 2, FeatureCode.RGN, 900_000))
                .mention(town("El Fasher", 13.63, 25.35))
                .mention(place("Sudan", 16, 30, FeatureCode.PCLI, 700_000, "SD"))
                .mention(town("Myitkyina", 25.38, 97.4))
                .mention(town("Lashio", 22.93, 97.75))
                .mention(town("Srinagar", 34.09, 74.8))
                .mention(town("Port-au-Prince", 18.54, -72.34))
                .mention(town("Gonaïves", 19.45, -72.69), Role.PLACE, false)
                .mention(town("Cúcuta", 7.89, -72.5))
                .mention(place("Cauca", 2.5, -76.7, FeatureCode.ADM1, 100_000, "CO", "CO.09"))
                .mention(town("Stepanakert", 39.82, 46.75))
                .mention(town("Suva", -18.14, 178.44))
                .mention(town("Apia", -13.83, -171.77))
                .mention(town("Longyearbyen", 78.22, 15.64))
                .links();
    }

    /** Places told by others around Herat: wedges, a disc, a corridor, a strip. */
    static Links told() {
        Place herat = town("Herat", 34.348, 62.199);
        Place shindand = town("Shindand", 33.303, 62.147);
        Place karukh = town("Karukh", 34.481, 62.586);
        return new Scenes()
                .mention(herat)
                .mention(place("Herat Province", 34.0, 62.2, FeatureCode.ADM1, 150_000, "AF", "AF.11"))
                .mention(shindand)
                .mention(karukh)
                .tell(
                        "about 15 km north of Herat",
                        new Footprint.Wedge(herat.location(), 0, 22.5, 11_000, 19_000),
                        herat)
                .tell(
                        "south of Shindand, the text does not say how far",
                        new Footprint.Wedge(shindand.location(), 180, 35, 0, 40_000),
                        shindand)
                .tell("within 8 km of Karukh", new Footprint.Disc(karukh.location(), 8_000), karukh)
                .tell(
                        "between Herat and Shindand",
                        new Footprint.Corridor(herat.location(), shindand.location(), 6_000),
                        herat,
                        shindand)
                .tell(
                        "near the border with Iran",
                        new Footprint.Corridor(new LatLon(34.2, 60.8), new LatLon(35.2, 61.2), 15_000))
                .links();
    }

    static Links afghanistan() {
        return afghan().links();
    }

    private static Scenes afghan() {
        return new Scenes()
                .mention(town("Moscow", 55.75, 37.62), Role.DATELINE, true)
                .mention(town("Herat", 34.348, 62.199))
                .mention(town("Herat", 34.348, 62.199))
                .mention(place("Herat Province", 34.0, 62.2, FeatureCode.ADM1, 150_000, "AF", "AF.11"))
                .mention(town("Lashkar Gah", 31.593, 64.370))
                .mention(town("Lashkar Gah", 31.593, 64.370))
                .mention(town("Lashkar Gah", 31.593, 64.370))
                .mention(place("Helmand", 31.0, 64.0, FeatureCode.ADM1, 150_000, "AF", "AF.10"))
                .mention(town("Kandahar", 31.613, 65.710))
                .mention(town("Kabul", 34.528, 69.172))
                .mention(place("Enjil", 34.4, 62.25, FeatureCode.ADM2, 20_000, "AF", "AF.11", "AF.11.1"))
                .mention(place("Bagram Airfield", 34.946, 69.265, FeatureCode.AIRB, 2000))
                .mention(town("Bala Murghab", 35.58, 63.33), Role.PLACE, false)
                .mention(place("Iran", 32, 53, FeatureCode.PCLI, 700_000, "IR"));
    }
}
