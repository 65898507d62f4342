package org.dateline.cartography;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Role;
import org.dateline.recognition.story.StoryPart;
import org.dateline.recognition.story.StoryParts;

/**
 * Places that lie farther from where a story takes place than its places lie from each other. The view that opens an article
 * leaves them aside, the key and the list name them. Pure functions.
 */
public final class FarOff {

    /** Nothing nearer than this, in metres, makes a view much smaller. */
    private static final double NEAR = 1_000_000;

    /** A story of more places is wide, whoever speaks in it, and asking of all of them would hold up the window. */
    private static final int MANY = 200;

    /** A place of less confidence does not tell where a story takes place. */
    private static final double SURE = 0.7;

    private FarOff() {}

    /** Both kinds, in the order of the text. */
    static List<LinkedPlace> of(Links links) {
        List<LinkedPlace> unsure = unsure(links);
        List<LinkedPlace> passing = inPassing(links);
        return links.places().stream()
                .filter(place -> unsure.contains(place) || passing.contains(place))
                .toList();
    }

    /**
     * Unsure places far from every sure one: a single name mistaken for a river of another continent would open the map over an
     * ocean. Empty when fewer than two places are sure.
     */
    public static List<LinkedPlace> unsure(Links links) {
        return farFrom(
                local(links).filter(FarOff::isSure).toList(),
                local(links).filter(place -> !isSure(place)).toList());
    }

    /**
     * Sure places far from every one where something happens, and named only because somebody speaks there or as background: "London"
     * in a report of ships in the Red Sea. Empty when things happen in fewer than two places, or when there are more of these places
     * than of those: then the story is about far places, too.
     */
    private static List<LinkedPlace> inPassing(Links links) {
        List<LinkedPlace> sure = local(links).filter(FarOff::isSure).toList();
        if (sure.size() < 3 || sure.size() > MANY || spread(positions(sure)) < NEAR) {
            return List.of();
        }
        Article article = links.analysis().article();
        Map<Boolean, List<LinkedPlace>> byEvent =
                sure.stream().collect(Collectors.partitioningBy(place -> happensAt(article, place)));
        List<LinkedPlace> far = farFrom(
                byEvent.get(true),
                byEvent.get(false).stream().filter(place -> !place.isChecked()).toList());
        return far.size() <= byEvent.get(true).size() ? far : List.of();
    }

    private static boolean happensAt(Article article, LinkedPlace place) {
        return place.mentions().stream()
                .anyMatch(resolution -> resolution.mention().role() == Role.CAPTION
                        || StoryParts.of(article, resolution.mention())
                                .filter(part -> part.kind() == StoryPart.Kind.SCENE)
                                .isPresent());
    }

    private static List<LinkedPlace> farFrom(List<LinkedPlace> scene, List<LinkedPlace> others) {
        if (scene.size() < 2 || others.isEmpty()) {
            return List.of();
        }
        List<LatLon> points = positions(scene);
        double spread = Math.max(NEAR, spread(points));
        return others.stream()
                .filter(linked -> points.stream()
                        .allMatch(at -> at.distanceMetres(linked.place().location()) > spread))
                .toList();
    }

    /** The diagonal of the box around some points, in metres. */
    private static double spread(List<LatLon> points) {
        Bounds box = Bounds.around(points);
        return new LatLon(box.south(), box.west()).distanceMetres(new LatLon(box.north(), box.east()));
    }

    private static List<LatLon> positions(List<LinkedPlace> places) {
        return places.stream().map(linked -> linked.place().location()).toList();
    }

    private static Stream<LinkedPlace> local(Links links) {
        return links.places().stream().filter(FarOff::isLocal);
    }

    /** A country is too large, and the town that a report was filed from too accidental, to tell where a story takes place. */
    static boolean isLocal(LinkedPlace linked) {
        return !linked.place().code().isCountry() && !linked.isDatelineOnly();
    }

    private static boolean isSure(LinkedPlace linked) {
        return linked.isChecked() || !linked.isUnsure() && linked.confidence() >= SURE;
    }
}
