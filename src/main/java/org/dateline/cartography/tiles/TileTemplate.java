package org.dateline.cartography.tiles;

import java.net.URI;
import java.util.Locale;

/**
 * Where a server has its tiles.
 *
 * @param text an http or https address with {z}, {x} and {y} in it
 * @param attribution what its provider asks to be shown on the map
 */
public record TileTemplate(String text, String attribution) {

    /** See https://operations.osmfoundation.org/policies/tiles/ for what the provider asks of programs. */
    public static final TileTemplate OPEN_STREET_MAP =
            new TileTemplate("https://tile.openstreetmap.org/{z}/{x}/{y}.png", "© OpenStreetMap contributors");

    public TileTemplate {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not an address of tiles: " + text);
        }
    }

    /** The template of an address that a reader has typed; its host is named where the provider is not known. */
    public static TileTemplate of(String text) {
        String address = text.strip();
        return address.equals(OPEN_STREET_MAP.text())
                ? OPEN_STREET_MAP
                : new TileTemplate(
                        address, "Map tiles: " + fill(address, 0, 0, 0).getHost());
    }

    /** Whether a text is an address with a place for zoom, column and row. */
    public static boolean isOne(String text) {
        String address = text.strip();
        if (!address.contains("{z}") || !address.contains("{x}") || !address.contains("{y}")) {
            return false;
        }
        try {
            URI uri = fill(address, 0, 0, 0);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    URI address(TileKey tile) {
        return fill(text, tile.zoom(), tile.x(), tile.y());
    }

    private static URI fill(String text, int zoom, int x, int y) {
        return URI.create(text.replace("{z}", "" + zoom).replace("{x}", "" + x).replace("{y}", "" + y));
    }
}
