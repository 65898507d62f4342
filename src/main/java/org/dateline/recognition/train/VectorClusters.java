package org.dateline.recognition.train;

import java.util.Random;

/**
 * Spherical k-means (Dhillon and Modha 2001): groups vectors by direction. Deterministic for a seed.
 */
final class VectorClusters {

    private static final int ROUNDS = 12;

    private VectorClusters() {}

    /**
     * The cluster of each vector, 0 to k - 1.
     *
     * @param vectors of one length; normalised in place
     */
    static int[] of(float[][] vectors, int k, long seed) {
        int dimensions = vectors[0].length;
        for (float[] vector : vectors) {
            normalize(vector);
        }
        Random random = new Random(seed);
        float[][] centers = new float[k][];
        for (int c = 0; c < k; c++) {
            centers[c] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] cluster = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                cluster[i] = nearest(vectors[i], centers);
            }
            centers = means(vectors, cluster, k, dimensions, random);
        }
        return cluster;
    }

    private static float[][] means(float[][] vectors, int[] cluster, int k, int dimensions, Random random) {
        float[][] sums = new float[k][dimensions];
        int[] members = new int[k];
        for (int i = 0; i < vectors.length; i++) {
            members[cluster[i]]++;
            float[] sum = sums[cluster[i]];
            for (int d = 0; d < dimensions; d++) {
                sum[d] += vectors[i][d];
            }
        }
        for (int c = 0; c < k; c++) {
            if (members[c] == 0) {
                sums[c] = vectors[random.nextInt(vectors.length)].clone();
            }
            normalize(sums[c]);
        }
        return sums;
    }

    private static int nearest(float[] vector, float[][] centers) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centers.length; c++) {
            float dot = dot(vector, centers[c]);
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return best;
    }

    /** Four sums at a time: a single one would wait for each addition before the next. */
    private static float dot(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + s2 + s3;
    }

    private static void normalize(float[] vector) {
        float norm = (float) Math.sqrt(dot(vector, vector));
        if (norm > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= norm;
            }
        }
    }
}
