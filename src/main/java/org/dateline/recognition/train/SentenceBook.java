package org.dateline.recognition.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;

/**
 * Our own marked sentences, filled with names drawn from the gazetteer and from lists of personal names, and shuffled into short
 * documents. They teach how international news writes: datelines, credits, agencies, parties, currencies, people named like places.
 */
final class SentenceBook {

    private static final int SENTENCES_A_DOCUMENT = 6;
    /** How far apart in the gazetteer's order, by position, the two halves of an invented name are taken from. */
    private static final int UNLIKE = 500;

    private static final int UNKNOWN_STEP = 7;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)( [A-Z]\\w+)?}");
    private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]|\\(\\((.*?)\\)\\)");

    private final List<String> sentences;
    private final Map<String, List<String>> fillings = new HashMap<>();

    private SentenceBook(List<String> sentences) {
        this.sentences = sentences;
    }

    static SentenceBook read(Path sentences, Path names, Gazetteer gazetteer) throws IOException {
        SentenceBook book = new SentenceBook(lines(sentences));
        for (String line : lines(names)) {
            int colon = line.indexOf(':');
            String slot = line.startsWith("family") ? "surname" : line.substring(0, colon);
            book.fillings.put(slot, List.of(line.substring(colon + 1).strip().split(" ")));
        }
        book.addPlaces(gazetteer);
        return book;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private void addPlaces(Gazetteer gazetteer) {
        for (int row = 1; row < gazetteer.size(); row++) {
            String slot = slot(gazetteer.code(row), gazetteer.population(row));
            String name = slot.isEmpty() ? "" : gazetteer.name(row);
            if (name.length() > 2
                    && Character.isUpperCase(name.charAt(0))
                    && name.chars().allMatch(c -> c < 0x250)) {
                fillings.computeIfAbsent(slot, key -> new ArrayList<>()).add(name);
                if (gazetteer.code(row) == FeatureCode.PPLC) {
                    fillings.computeIfAbsent("capital", key -> new ArrayList<>())
                            .add(name);
                }
            }
        }
        addUnknown(gazetteer);
    }

    /**
     * Names that might be places but are in no gazetteer: the beginning of one town's name and the end of another's. They teach
     * that where "in" and "near" stand before it, a name that nobody knows is a place too.
     */
    private void addUnknown(Gazetteer gazetteer) {
        List<String> towns = fillings.getOrDefault("town", List.of());
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i + UNLIKE < towns.size(); i += UNKNOWN_STEP) {
            String head = towns.get(i);
            String tail = towns.get(i + UNLIKE);
            if (isPlain(head) && isPlain(tail)) {
                String name = head.substring(0, (head.length() + 1) / 2) + tail.substring(tail.length() / 2);
                if (gazetteer.find(name).isEmpty()) {
                    unknown.add(name);
                }
            }
        }
        fillings.put("unknown", unknown);
    }

    private static boolean isPlain(String name) {
        return name.length() > 4 && name.chars().allMatch(Character::isLetter);
    }

    private static String slot(FeatureCode code, long population) {
        if (code == FeatureCode.PCLI) {
            return "country";
        }
        if (code == FeatureCode.ADM1) {
            return "province";
        }
        if (code.featureClass() != FeatureClass.P || code == FeatureCode.PPLX) {
            return "";
        }
        return population > 150_000 ? "city" : population > 2_000 ? "town" : "";
    }

    /** So many copies of each sentence, differently filled; the same for the same seed. */
    List<GoldDocument> documents(int copies, long seed) {
        Random random = new Random(seed);
        List<String> filled = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            for (String sentence : sentences) {
                filled.add(fill(sentence, random));
            }
        }
        Collections.shuffle(filled, random);
        List<GoldDocument> documents = new ArrayList<>();
        for (int i = 0; i < filled.size(); i += SENTENCES_A_DOCUMENT) {
            String id = "sentences-" + documents.size();
            List<String> some = filled.subList(i, Math.min(filled.size(), i + SENTENCES_A_DOCUMENT));
            documents.add(document(id, String.join("\n\n", some)));
        }
        return documents;
    }

    private String fill(String sentence, Random random) {
        Matcher slot = SLOT.matcher(sentence);
        return slot.replaceAll(match -> {
            List<String> choice = fillings.get(match.group(1));
            String kind = match.group(2) == null ? "" : match.group(2);
            return Matcher.quoteReplacement(choice.get(random.nextInt(choice.size())) + kind);
        });
    }

    private static GoldDocument document(String id, String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<GoldDocument.Other> others = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(1) != null ? mark.group(1) : mark.group(2));
            Span span = new Span(start, text.length());
            if (mark.group(1) != null) {
                places.add(span);
            } else {
                others.add(new GoldDocument.Other(span, "unsure"));
            }
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        return new GoldDocument(id, id, text.toString(), places, others);
    }
}
