package org.dateline.cartography;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map of what was used last: with one entry too many, the one that was used longest ago goes. Not thread-safe. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    /** @param most entries that are kept */
    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
