package org.dateline.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** A gazetteer of a few dozen real places, held in lists, for tests. */
final class SmallGazetteer implements Gazetteer {

    private record Row(
            String name,
            FeatureCode code,
            LatLon at,
            long people,
            int country,
            int admin1,
            int admin2,
            double prominence) {}

    private record Bearer(int row, NameKind kind) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Bearer>> byName = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();

    SmallGazetteer() {
        rows.add(new Row("Earth", FeatureCode.AREA, new LatLon(0, 0), 0, 0, 0, 0, 0));
    }

    /** Some places in Afghanistan, the United States, Canada and France, with their namesakes. */
    static SmallGazetteer ofTheWorld() {
        SmallGazetteer world = new SmallGazetteer();
        world.country("AF", "Afghanistan", 33, 66, 37_000_000, "Afghan");
        world.unit("AF.11", "Herat", FeatureCode.ADM1, 34.5, 62, "AF");
        world.unit("AF.10", "Helmand", FeatureCode.ADM1, 31, 64, "AF");
        world.unit("AF.11.1", "Enjil", FeatureCode.ADM2, 34.3, 62.25, "AF.11", "Injil");
        world.unit("AF.10.1", "Helmand", FeatureCode.ADM2, 31.6, 64.4, "AF.10");
        world.river("Helmand", 31.2, 62.1);
        world.town("Herat", FeatureCode.PPLA, 34.35, 62.2, 272_806, "AF.11");
        world.town("Kabul", FeatureCode.PPLC, 34.53, 69.17, 3_043_532, "AF");
        world.town("Lashkar Gah", FeatureCode.PPLA, 31.59, 64.37, 43_934, "AF.10", "Lashkargah");
        world.country("US", "United States", 39.76, -98.5, 327_000_000, "American");
        world.unit("US.TX", "Texas", FeatureCode.ADM1, 31.25, -99.25, "US");
        world.unit("US.KY", "Kentucky", FeatureCode.ADM1, 38.2, -84.88, "US");
        world.unit("US.VA", "Virginia", FeatureCode.ADM1, 37.55, -77.45, "US");
        world.unit("US.KY.151", "Madison County", FeatureCode.ADM2, 37.72, -84.28, "US.KY");
        world.town("Paris", FeatureCode.PPLA2, 33.66, -95.55, 24_782, "US.TX");
        world.town("Paris", FeatureCode.PPL, 38.21, -84.25, 9_846, "US.KY");
        world.town("Richmond", FeatureCode.PPLA2, 37.75, -84.29, 33_533, "US.KY");
        world.town("Richmond", FeatureCode.PPLA, 37.55, -77.46, 220_289, "US.VA");
        world.town("Berea", FeatureCode.PPL, 37.57, -84.3, 14_374, "US.KY");
        world.town("Winchester", FeatureCode.PPL, 37.99, -84.18, 18_368, "US.KY");
        world.town("Winchester", FeatureCode.PPL, 39.19, -78.16, 27_284, "US.VA");
        world.town("Saint Paul", FeatureCode.PPL, 36.9, -82.31, 968, "US.VA");
        world.country("FR", "France", 46, 2, 67_000_000, "French");
        world.town("Paris", FeatureCode.PPLC, 48.85, 2.35, 2_138_551, "FR");
        return world;
    }

    private void country(String code, String name, double lat, double lon, long people, String demonym) {
        int row = rows.size();
        units.put(code, row);
        add(new Row(name, FeatureCode.PCLI, new LatLon(lat, lon), people, row, row, row, 10));
        name(demonym, row, NameKind.DEMONYM);
    }

    private void unit(
            String code, String name, FeatureCode kind, double lat, double lon, String parent, String... other) {
        Row above = rows.get(units.get(parent));
        int row = rows.size();
        units.put(code, row);
        int admin1 = kind == FeatureCode.ADM1 ? row : above.admin1;
        add(new Row(name, kind, new LatLon(lat, lon), 0, above.country, admin1, row, 5.5), other);
    }

    private void town(
            String name, FeatureCode kind, double lat, double lon, long people, String unit, String... other) {
        Row above = rows.get(units.get(unit));
        double prominence = Math.log10(people + 1.0) + (kind == FeatureCode.PPLC ? 1 : 0);
        add(
                new Row(
                        name,
                        kind,
                        new LatLon(lat, lon),
                        people,
                        above.country,
                        above.admin1,
                        above.admin2,
                        prominence),
                other);
    }

    private void river(String name, double lat, double lon) {
        add(new Row(name, FeatureCode.STM, new LatLon(lat, lon), 0, 0, 0, 0, 4.5));
    }

    private void add(Row row, String... other) {
        rows.add(row);
        name(row.name, rows.size() - 1, NameKind.MAIN);
        for (String name : other) {
            name(name, rows.size() - 1, NameKind.ALTERNATE);
        }
    }

    private void name(String name, int row, NameKind kind) {
        List<Bearer> bearers = byName.computeIfAbsent(Names.fold(name), key -> new ArrayList<>());
        bearers.add(new Bearer(row, kind));
        bearers.sort(Comparator.comparingDouble(bearer -> -rows.get(bearer.row).prominence));
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Bearers find(CharSequence name) {
        return findFolded(Names.fold(name));
    }

    @Override
    public Bearers findFolded(CharSequence key) {
        List<Bearer> found = byName.getOrDefault(key.toString(), List.of());
        return new Bearers() {
            @Override
            public int count() {
                return found.size();
            }

            @Override
            public int row(int i) {
                return found.get(i).row;
            }

            @Override
            public NameKind kind(int i) {
                return found.get(i).kind;
            }
        };
    }

    @Override
    public boolean continues(CharSequence name) {
        return continuesFolded(Names.fold(name));
    }

    @Override
    public boolean continuesFolded(CharSequence key) {
        return byName.keySet().stream().anyMatch(name -> name.startsWith(key + " "));
    }

    @Override
    public int[] findTolerant(CharSequence name, int country) {
        return new int[0];
    }

    @Override
    public String version() {
        return "a small one for tests";
    }

    @Override
    public PlaceId id(int row) {
        return new PlaceId("test:" + row);
    }

    @Override
    public String name(int row) {
        return rows.get(row).name;
    }

    @Override
    public Optional<Bounds> bounds(int row) {
        return Optional.empty();
    }

    @Override
    public OptionalInt unit(String code) {
        return units.containsKey(code) ? OptionalInt.of(units.get(code)) : OptionalInt.empty();
    }

    @Override
    public double lat(int row) {
        return rows.get(row).at.lat();
    }

    @Override
    public double lon(int row) {
        return rows.get(row).at.lon();
    }

    @Override
    public FeatureCode code(int row) {
        return rows.get(row).code;
    }

    @Override
    public long population(int row) {
        return rows.get(row).people;
    }

    @Override
    public int country(int row) {
        return rows.get(row).country;
    }

    @Override
    public int admin1(int row) {
        return rows.get(row).admin1;
    }

    @Override
    public int admin2(int row) {
        return rows.get(row).admin2;
    }

    @Override
    public double precisionMetres(int row) {
        return 1000;
    }

    @Override
    public double prominence(int row) {
        return rows.get(row).prominence;
    }

    @Override
    public Place place(int row) {
        Row r = rows.get(row);
        List<AdminPath.Unit> path = new ArrayList<>();
        path.add(new AdminPath.Unit(unitCode(r.country), name(r.country)));
        if (r.admin1 != r.country) {
            path.add(new AdminPath.Unit(unitCode(r.admin1), name(r.admin1)));
        }
        OptionalLong people = r.people > 0 ? OptionalLong.of(r.people) : OptionalLong.empty();
        return new Place(
                id(row), r.name, r.at, r.code, new AdminPath(path), people, Optional.empty(), precisionMetres(row));
    }

    private String unitCode(int unit) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue() == unit)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    @Override
    public List<String> names(int row) {
        return List.of(name(row));
    }

    @Override
    public OptionalInt row(PlaceId id) {
        return IntStream.range(0, rows.size()).filter(row -> id(row).equals(id)).findFirst();
    }

    @Override
    public List<Place> near(LatLon position, int limit) {
        return rowsNear(position, limit).mapToObj(this::place).toList();
    }

    @Override
    public IntStream rowsNear(LatLon position, int limit) {
        return IntStream.range(1, rows.size())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> rows.get(row).at.distanceMetres(position)))
                .limit(limit)
                .mapToInt(Integer::intValue);
    }

    @Override
    public List<Place> complete(String typed, int limit) {
        return List.of();
    }

    @Override
    public List<Place> holding(String typed, int limit) {
        return List.of();
    }
}
