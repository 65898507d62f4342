package org.dateline.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of one language: its templates and its names of places. Safe for any number of threads. */
final class Vocabulary {

    private static final String WORDS = "org.dateline.wording.sayings";

    private static final ResourceBundle.Control OWN_FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Language, Vocabulary> KNOWN = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle words;
    private final Map<String, List<String>> names;
    private final Map<String, String> namesAbroad;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** The forms of a name, in the order of their columns: "Türkei", "in der Türkei", "die Türkei", "zur Türkei". */
    private static final List<String> FORMS = List.of("", "in", "obj", "to");

    private Vocabulary(Language language) {
        this.language = language;
        this.words = ResourceBundle.getBundle(
                language == Language.ENGLISH ? WORDS : WORDS + "_" + language.code(), Locale.ROOT, OWN_FILES_ONLY);
        this.names = language == Language.ENGLISH ? Map.of() : names("names_" + language.code() + ".tsv");
        this.namesAbroad = names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, name -> name.getValue().get(0)));
    }

    static Vocabulary of(Language language) {
        Vocabulary known = KNOWN.get(language);
        return known != null ? known : KNOWN.computeIfAbsent(language, Vocabulary::new);
    }

    /**
     * The words of a key; in English where a translation lacks them, and a test sees to it that none does.
     *
     * @throws MissingResourceException when there are none
     */
    Template template(String key) {
        Template known = templates.get(key);
        return known != null ? known : templates.computeIfAbsent(key, this::read);
    }

    private Template read(String key) {
        return words.containsKey(key) || language == Language.ENGLISH
                ? Template.of(words.getString(key))
                : of(Language.ENGLISH).read(key);
    }

    /** A name in the form that a sentence asks for; {@code name.in} and its like are for those that need none of their own. */
    String name(PlaceName place, String form) {
        List<String> none = List.of(place.english());
        List<String> forms = place.known() ? names.getOrDefault(place.english(), none) : none;
        int column = FORMS.indexOf(form);
        if (column < forms.size() && !forms.get(column).isEmpty()) {
            return forms.get(column);
        }
        return template("name." + form).fill(List.of(forms.get(0)), language);
    }

    /** The names of the language by the English ones, each as it stands alone. */
    Map<String, String> namesAbroad() {
        return namesAbroad;
    }

    boolean knows(String english) {
        return names.containsKey(english);
    }

    private static Map<String, List<String>> names(String file) {
        var names = new HashMap<String, List<String>>();
        try (var reader = new BufferedReader(
                new InputStreamReader(Vocabulary.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                names.put(cells.get(0), cells.subList(1, cells.size()));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return names;
    }
}
