package org.dateline.cartography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The usual sizes of a sheet. A view pixel of paper is a ninety-sixth of an inch, so type has the size of type in print; for
 * screens of telephones sheets are small, so that type is large.
 */
public enum SheetSize {
    /** As pages and previews of links show pictures. */
    WIDE(1200, 675),
    SQUARE(1080, 1080),
    /** Upright for telephones: 1080 by 1920 image pixels at scale 2. */
    STORY(540, 960),
    A4(794, 1123),
    A4_LANDSCAPE(1123, 794),
    A3(1123, 1587),
    A3_LANDSCAPE(1587, 1123);

    private final int width;
    private final int height;

    SheetSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In view pixels. */
    public int width() {
        return width;
    }

    /** In view pixels. */
    public int height() {
        return height;
    }

    /** What a command line writes for it, as in {@code a4-landscape}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The size with a word; capitals do not matter. */
    public static Optional<SheetSize> of(String word) {
        return Arrays.stream(values())
                .filter(size -> size.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
