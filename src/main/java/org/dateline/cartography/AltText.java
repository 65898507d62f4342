package org.dateline.cartography;

import java.util.List;

/** Drafts what a map shows in words. */
final class AltText {

    private AltText() {}

    static String of(Painting painting) {
        List<String> names = painting.markers().stream()
                .flatMap(marker -> marker.places().stream())
                .map(linked -> linked.place().name())
                .toList();
        return names.isEmpty() ? "Map." : "Map showing " + String.join(", ", names) + ".";
    }
}
