package org.dateline.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Half of the earth, as a letter or a word beside an angle. */
enum Hemisphere {
    NORTH("N north northern nord norte norden noord septentrion сш с.ш. с. пн.ш. пн. شمالا شمالاً شمال شمالی 北纬 北緯"),
    SOUTH("S south southern sud sur sul süd süden zuid юш ю.ш. ю. пд.ш. пд. جنوبا جنوباً جنوب جنوبی 南纬 南緯"),
    EAST("E east eastern est este leste ost osten oost вд в.д. в. сх.д. сх. شرقا شرقاً شرق شرقی 东经 東経"),
    WEST("W west western ouest oeste westen зд з.д. з. зх.д. зх. غربا غرباً غرب غربی 西经 西経");

    private static final Map<String, Hemisphere> WORDS = Stream.of(values())
            .flatMap(half -> half.words.stream().map(word -> Map.entry(word, half)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> words;

    Hemisphere(String words) {
        this.words = List.of(words.split(" "));
    }

    /** The half that a word names: a capital letter, or a word in lower or title case. */
    static Optional<Hemisphere> of(String word) {
        Function<String, Optional<Hemisphere>> known = key -> Optional.ofNullable(WORDS.get(key));
        return known.apply(word)
                .or(() -> word.length() > 1 ? known.apply(word.toLowerCase(java.util.Locale.ROOT)) : Optional.empty());
    }

    boolean isLatitude() {
        return this == NORTH || this == SOUTH;
    }

    int sign() {
        return this == NORTH || this == EAST ? 1 : -1;
    }
}
