package org.dateline.cartography.overlay;

import java.util.List;
import java.util.Map;

/** What a feature is called, by the properties that makers of maps use for that. */
final class FeatureNames {

    /** The likeliest first. */
    static final List<String> KEYS = List.of("name", "Name", "NAME", "title", "Title", "label", "Label");

    private FeatureNames() {}

    /** The name, or "" when no property tells. */
    static String of(Map<String, String> properties) {
        return KEYS.stream()
                .filter(properties::containsKey)
                .findFirst()
                .map(properties::get)
                .orElse("");
    }
}
