package org.dateline.cartography;

/** Colours of the paper around a map, as 0xRRGGBB. */
record SheetColours(int paper, int ink, int muted, int line, int panel) {

    static SheetColours of(MapTheme theme) {
        return switch (theme) {
            case LIGHT -> new SheetColours(0xFFFFFF, 0x1C1B1A, 0x6B6863, 0xD8D3CA, 0xFFFFFF);
            case DARK -> new SheetColours(0x14181C, 0xEDEBE6, 0x9B9892, 0x343A40, 0x1B2025);
            case PRINT -> new SheetColours(0xFFFFFF, 0x000000, 0x4F4C48, 0x9A9691, 0xFFFFFF);
            case CONTRAST -> new SheetColours(0xFFFFFF, 0x000000, 0x222222, 0x000000, 0xFFFFFF);
        };
    }
}
