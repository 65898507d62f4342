package org.dateline.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cartography.Layer;
import org.dateline.cartography.tiles.TileTemplate;
import org.dateline.ui.settings.MapChoices.Laid;

/** The choices about the map as lines of the settings file. What cannot be understood is as the first time. */
final class MapChoicesText {

    private static final int MOST_LAID = 50;

    private MapChoicesText() {}

    static List<String> write(MapChoices choices) {
        var lines = new ArrayList<String>();
        lines.add("map.layers="
                + choices.layers().stream().map(Layer::name).sorted().collect(Collectors.joining(",")));
        lines.add("map.locator=" + choices.locator());
        lines.add("map.tiles=" + escaped(choices.tiles()));
        for (int i = 0; i < choices.laid().size(); i++) {
            Laid laid = choices.laid().get(i);
            lines.add("map.laid." + i + "=" + escaped(laid.file().toString()));
            lines.add("map.laid." + i + ".shown=" + laid.visible() + "," + laid.opacity());
        }
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    static MapChoices read(Properties values) {
        String tiles = values.getProperty("map.tiles", "");
        return new MapChoices(
                Optional.ofNullable(values.getProperty("map.layers"))
                        .map(MapChoicesText::layers)
                        .orElse(MapChoices.FIRST.layers()),
                Boolean.parseBoolean(values.getProperty("map.locator", "true")),
                TileTemplate.isOne(tiles) ? tiles : MapChoices.FIRST.tiles(),
                laid(values));
    }

    private static Set<Layer> layers(String names) {
        return Arrays.stream(names.split(","))
                .flatMap(name -> attempt(() -> Layer.valueOf(name.strip())).stream())
                .collect(Collectors.toSet());
    }

    private static List<Laid> laid(Properties values) {
        return Stream.iterate(0, i -> i < MOST_LAID, i -> i + 1)
                .map(i -> "map.laid." + i)
                .takeWhile(values::containsKey)
                .flatMap(key -> attempt(() -> laid(values, key)).stream())
                .toList();
    }

    private static Laid laid(Properties values, String key) {
        String[] shown = values.getProperty(key + ".shown", "true,0.85").split(",", -1);
        return new Laid(Path.of(values.getProperty(key)), Boolean.parseBoolean(shown[0]), Double.parseDouble(shown[1]));
    }

    private static <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
