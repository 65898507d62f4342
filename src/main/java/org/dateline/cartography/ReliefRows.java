package org.dateline.cartography;

/** A field of the relief, resampled to the pixels of a view. Immutable and thread-safe. */
interface ReliefRows {

    /** Reads the rows, for one thread; fastest from the top to the bottom. */
    Reader reader();

    /** Reads rows of a field. Not thread-safe. */
    @FunctionalInterface
    interface Reader {

        /** The field under the pixels of a row of the picture. */
        void row(int y, byte[] out);
    }

    /** @param width of the picture in its own pixels, as {@code height} */
    static ReliefRows of(Relief relief, ReliefFormat format, Viewport view, double scale, int width, int height) {
        return view.isProjected()
                ? new ReliefWarp(relief, format, Unprojected.of(view, scale, width, height))
                : new ReliefSampler(relief, format, view, scale, width, height);
    }
}
