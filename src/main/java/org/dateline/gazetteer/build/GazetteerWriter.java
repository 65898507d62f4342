package org.dateline.gazetteer.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Layout;
import org.dateline.gazetteer.Layout.Section;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** Writes a catalogue as {@code places.gaz}; the same catalogue always gives the same bytes. See {@link Layout}. */
final class GazetteerWriter {

    private final Catalogue catalogue;
    private final List<Entry> rows = new ArrayList<>();
    private final Map<String, Integer> rowOfUnit = new HashMap<>();
    private final Map<Section, byte[]> sections = new EnumMap<>(Section.class);
    private final int firstPlace;

    private GazetteerWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        rows.add(earth());
        rowOfUnit.put("", 0);
        for (List<Entry> level : List.of(
                List.copyOf(catalogue.countries()), List.copyOf(catalogue.admin1()), List.copyOf(catalogue.admin2()))) {
            level.forEach(entry -> {
                rowOfUnit.put(entry.unit, rows.size());
                rows.add(entry);
            });
        }
        firstPlace = rows.size();
        if (firstPlace > 0xffff) {
            throw new IllegalArgumentException("more units than two bytes number: " + firstPlace);
        }
        catalogue.places().stream()
                .sorted(Comparator.comparingInt(GazetteerWriter::cell).thenComparing(Entry.BY_PLACE))
                .forEach(rows::add);
    }

    private static Entry earth() {
        Entry earth = new Entry("Earth", FeatureCode.AREA, new LatLon(0, 0));
        earth.id = "geonames:6295630";
        earth.precisionMetres = 2e7;
        earth.keys().clear();
        return earth;
    }

    private static int cell(Entry entry) {
        return Layout.cell(entry.at.lat(), entry.at.lon());
    }

    /** Writes the file, by way of a temporary one beside it. */
    static void write(Catalogue catalogue, String version, Path folder) throws IOException {
        GazetteerWriter writer = new GazetteerWriter(catalogue);
        writer.fill(version);
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "places", ".tmp");
        Files.write(temporary, writer.bytes());
        Files.move(temporary, folder.resolve(Layout.FILE_NAME), StandardCopyOption.REPLACE_EXISTING);
        folder.resolve(Layout.FILE_NAME).toFile().setReadable(true, false);
    }

    private void fill(String version) {
        meta(version);
        new KeySections(rows).fill(sections);
        places();
        pool(rows.stream().map(e -> e.name).toList(), Section.NAME_STARTS, Section.NAMES);
        units();
        cells();
        boxes();
        sections.putAll(TolerantSections.of(rows, catalogue.countries().size(), e -> rowOfUnit.get(e.country())));
    }

    private void meta(String version) {
        Bytes out = new Bytes();
        out.u32(rows.size());
        out.u32(catalogue.countries().size());
        out.u32(catalogue.admin1().size());
        out.u32(catalogue.admin2().size());
        out.raw(version.getBytes(StandardCharsets.UTF_8));
        sections.put(Section.META, out.toByteArray());
    }

    private void places() {
        List<Integer> geonames = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String id = rows.get(row).id;
            if (!id.isEmpty()) {
                (id.startsWith("geonames:") ? geonames : others).add(row);
            }
        }
        geonames.sort(Comparator.comparingInt(row -> geonamesId(rows.get(row))));
        others.sort(Comparator.comparing(row -> rows.get(row).id));
        for (int i = 1; i < others.size(); i++) {
            if (rows.get(others.get(i)).id.equals(rows.get(others.get(i - 1)).id)) {
                throw new IllegalArgumentException("two places are " + rows.get(others.get(i)).id);
            }
        }
        Map<Integer, Integer> otherIds = new HashMap<>();
        others.forEach(row -> otherIds.put(row, Layout.FIRST_OTHER_ID + otherIds.size()));
        Bytes out = new Bytes();
        for (int row = 0; row < rows.size(); row++) {
            Entry entry = rows.get(row);
            int id = entry.id.startsWith("geonames:")
                    ? geonamesId(entry)
                    : otherIds.getOrDefault(row, Layout.DERIVED_ID);
            record(out, entry, row, id);
        }
        sections.put(Section.PLACES, out.toByteArray());
        sections.put(Section.GEONAMES_ORDER, u24s(geonames));
        sections.put(Section.OTHER_ID_ROWS, u24s(others));
        pool(others.stream().map(row -> rows.get(row).id).toList(), Section.OTHER_ID_STARTS, Section.OTHER_IDS);
    }

    private static int geonamesId(Entry entry) {
        int id = Integer.parseInt(entry.id.substring("geonames:".length()));
        if (id <= 0 || id >= Layout.FIRST_OTHER_ID) {
            throw new IllegalArgumentException("id out of range: " + id);
        }
        return id;
    }

    private void record(Bytes out, Entry entry, int row, int id) {
        out.u24((int) Math.round((entry.at.lat() + 90) / Layout.LAT_STEP));
        out.u24((int) Math.round((entry.at.lon() + 180) / Layout.LON_STEP));
        out.u24(Layout.packPopulation(entry.population));
        out.u24(id);
        out.u16(row < firstPlace ? row : rowOfUnit.get(entry.unit));
        out.u8(entry.code.ordinal());
        out.u8(Layout.packProminence(entry.prominence));
        out.u8(Layout.packPrecision(entry.precisionMetres));
    }

    private void units() {
        Bytes parents = new Bytes();
        for (int row = 0; row < firstPlace; row++) {
            String unit = rows.get(row).unit;
            parents.u16(unit.indexOf('.') < 0 ? 0 : rowOfUnit.get(unit.substring(0, unit.lastIndexOf('.'))));
        }
        sections.put(Section.UNIT_PARENTS, parents.toByteArray());
        pool(
                rows.subList(0, firstPlace).stream().map(e -> e.unit).toList(),
                Section.UNIT_CODE_STARTS,
                Section.UNIT_CODES);
    }

    private void cells() {
        Bytes out = new Bytes();
        int row = firstPlace;
        for (int cell = 0; cell <= Layout.CELL_ROWS * Layout.CELL_COLUMNS; cell++) {
            while (row < rows.size() && cell(rows.get(row)) < cell) {
                row++;
            }
            out.u24(row);
        }
        sections.put(Section.CELLS, out.toByteArray());
    }

    private void boxes() {
        Bytes out = new Bytes();
        IntStream.range(0, rows.size()).forEach(row -> rows.get(row).box.ifPresent(box -> box(out, row, box)));
        sections.put(Section.BOXES, out.toByteArray());
    }

    private static void box(Bytes out, int row, Bounds box) {
        out.u32(row);
        for (double degrees : new double[] {box.south(), box.west(), box.north(), box.east()}) {
            out.u32((int) Math.round(degrees * 1e5));
        }
    }

    private void pool(List<String> strings, Section starts, Section pool) {
        Bytes heads = new Bytes();
        Bytes out = new Bytes();
        for (int i = 0; i < strings.size(); i++) {
            if (i % Layout.POOL_BLOCK == 0) {
                heads.u32(out.size());
            }
            out.string(strings.get(i));
        }
        sections.put(starts, heads.toByteArray());
        sections.put(pool, out.toByteArray());
    }

    private static byte[] u24s(List<Integer> numbers) {
        Bytes out = new Bytes();
        numbers.forEach(out::u24);
        return out.toByteArray();
    }

    private byte[] bytes() throws IOException {
        CRC32 crc = new CRC32();
        for (Section section : Section.values()) {
            crc.update(sections.get(section));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(Layout.MAGIC);
            out.writeInt(Layout.VERSION);
            out.writeInt((int) crc.getValue());
            int start = Layout.HEAD_BYTES;
            for (Section section : Section.values()) {
                out.writeInt(start);
                out.writeInt(sections.get(section).length);
                start += sections.get(section).length;
            }
            for (Section section : Section.values()) {
                out.write(sections.get(section));
            }
        }
        return bytes.toByteArray();
    }
}
