package org.dateline.cartography;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/** The shipped map of the world: {@code data/basemap}. Immutable to its users and thread-safe; open it once. */
public final class Basemap {

    /** Steps of relief strength for which tones are kept. */
    private static final int STRENGTHS = 16;

    /** Tones that are kept, 0.75 MB each: those of the zoom in hand, of the small map of where it lies, and of the zoom before. */
    private static final int KEPT = 4;

    private final Path folder;
    private final Topology topology;
    private final Water water;
    private final Relief relief;
    private final MapFonts fonts;
    private final Names names;
    private final GroundRooms rooms;
    private final Map<Integer, GroundTones> tones = new Recent<>(KEPT);

    private Basemap(Path folder) throws DataException {
        this.folder = folder;
        this.topology = Topology.open(folder.resolve("topology.bin"));
        this.water = Water.open(folder.resolve("water.bin"));
        this.relief = Relief.open(folder.resolve("relief.bin"));
        this.names = Names.open(folder.resolve("names.bin"));
        this.rooms = new GroundRooms(topology, names);
        this.fonts = MapFonts.open(folder.toAbsolutePath().resolveSibling("fonts"));
    }

    /**
     * Opens the basemap.
     *
     * @param folder {@code data/basemap}; the fonts lie beside it in {@code data/fonts}
     * @throws DataException when a file is missing or damaged
     */
    public static Basemap open(Path folder) throws DataException {
        if (!Files.isDirectory(folder)) {
            throw new DataException(
                    folder, Saying.of("trouble.basemap.missing"), Saying.of("trouble.install.program.again"));
        }
        return new Basemap(folder);
    }

    public Path folder() {
        return folder;
    }

    public Outlines outlines() {
        return new TopologyOutlines(topology);
    }

    Names names() {
        return names;
    }

    GroundRooms rooms() {
        return rooms;
    }

    public MapFonts fonts() {
        return fonts;
    }

    Topology topology() {
        return topology;
    }

    Water water() {
        return water;
    }

    Relief relief() {
        return relief;
    }

    GroundTones tones(MapTheme theme, double strength) {
        int step = (int) Math.ceil(strength * STRENGTHS);
        synchronized (tones) {
            return tones.computeIfAbsent(
                    theme.ordinal() * (STRENGTHS + 1) + step,
                    key -> GroundTones.of(Palette.of(theme), (double) step / STRENGTHS));
        }
    }
}
