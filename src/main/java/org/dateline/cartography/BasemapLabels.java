package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;
import org.dateline.wording.PlaceName;

/** The basemap's own names that want a place in a view. One instance serves one view. */
final class BasemapLabels {

    /** How far around the view names take part, so that panning does not change who wins. */
    private static final double AROUND = 160;

    /** By how many lines the name of a country or province is moved up or down to find room. */
    private static final double[] SHIFTS = {0, -1, 1, -2, 2, -3, 3};

    /** Up to this zoom countries are named; beyond it, provinces only. */
    static final double COUNTRIES_TO = 9.5;

    /** How far beside the middle of its area a name stands once more, in view pixels. */
    private static final double FAR_BESIDE = 900;

    /** The same above and below. */
    private static final double FAR_ABOVE = 540;

    /** An ocean whose line is at least so many times as long as its name runs along the line, else it is stacked. */
    private static final double ROOMY = 1.25;

    private final Names names;
    private final Viewport view;
    private final LabelStyles styles;
    private final LabelShapes shapes;
    private final Set<String> taken;
    private final Optional<CountryParts> parts;
    private final Topology topology;
    private final List<GroundRooms.Room> rooms;
    private final Lines.Level level;
    private final List<LabelRequest> requests = new ArrayList<>();
    private final List<Rectangle2D> towns = new ArrayList<>();
    private final Map<Integer, List<PlacedLabel>> middle = new HashMap<>();

    /**
     * The names of a view.
     *
     * @param taken admin codes and lower-case names of areas that carry a label of the article already
     * @param parts room for countries whose middle is not to be seen, when they may be named elsewhere: on sheets; in a
     *     window large areas are named in the cells of {@link GroundRooms}
     */
    BasemapLabels(
            Basemap basemap,
            Viewport view,
            MapTheme theme,
            LabelShapes shapes,
            Set<String> taken,
            Optional<CountryParts> parts) {
        this.names = basemap.names();
        this.topology = basemap.topology();
        this.rooms = parts.isPresent() || view.isProjected()
                ? List.of()
                : basemap.rooms().near(view, AROUND);
        this.level = topology.lines().level(ArcFormat.level(view.zoom() - 2));
        this.view = view;
        this.styles = new LabelStyles(theme);
        this.shapes = shapes;
        this.taken = taken;
        this.parts = parts;
    }

    List<LabelRequest> requests() {
        for (Tracer tracer : Tracer.of(view, 1, AROUND)) {
            Rectangle2D seen = tracer.seen();
            names.visit(
                    view.zoom(),
                    grid(seen.getMinX()),
                    grid(seen.getMinY()),
                    grid(seen.getMaxX()),
                    grid(seen.getMaxY()),
                    name -> request(name, tracer));
            for (int name : names.alongLines()) {
                if (!isNear(name, tracer)) {
                    continue;
                }
                if (names.kind(name) == NameClass.OCEAN) {
                    ocean(name, tracer);
                } else if (names.zoom(name) <= view.zoom()) {
                    along(name, tracer);
                }
            }
            for (GroundRooms.Room room : rooms) {
                names.of(room.code()).ifPresent(name -> part(name, room.spots(), tracer));
            }
        }
        parts.ifPresent(this::countries);
        return requests;
    }

    /** Where towns stand that are likely to be named, once the requests have been made. */
    List<Rectangle2D> towns() {
        return towns;
    }

    /** The basemap has English names; of countries, seas and regions the language may have its own. */
    private String text(int name) {
        boolean known = switch (names.kind(name)) {
            case COUNTRY, OCEAN, SEA, DESERT, REGION, ISLAND -> true;
            case CAPITAL, SEAT, TOWN, PROVINCE, LAKE, MOUNTAINS -> false;
        };
        return new PlaceName(names.text(name), known).in(shapes.language());
    }

    private static int grid(double place) {
        return (int) Math.max(-1, Math.min(ArcFormat.SIZE + 1L, Math.round(place)));
    }

    private void request(int name, Tracer tracer) {
        double x = tracer.x(names.x(name), names.y(name));
        double y = tracer.y(names.x(name), names.y(name));
        switch (names.kind(name)) {
            case CAPITAL, SEAT, TOWN -> town(name, x, y);
            case COUNTRY -> country(name, x, y, room(name, tracer));
            case PROVINCE -> province(name, x, y, room(name, tracer));
            case LAKE -> lake(name, x, y, room(name, tracer));
            case OCEAN, SEA, MOUNTAINS, DESERT, REGION, ISLAND -> {}
        }
    }

    private void town(int name, double x, double y) {
        NameClass kind = names.kind(name);
        double since = view.zoom() - names.zoom(name);
        double radius = kind == NameClass.CAPITAL ? 3.2 : kind == NameClass.SEAT ? 2.6 : since > 1.5 ? 2.2 : 1.8;
        var dot = new LabelRequest.Dot(kind, x, y, radius);
        var candidates = shapes.beside(text(name), styles.town(kind, since), x, y, radius);
        double priority = names.zoom(name) * 10 + (kind == NameClass.CAPITAL ? -4 : 0);
        if (kind == NameClass.CAPITAL || since > 0.8) {
            towns.add(new Rectangle2D.Double(x - radius - 3, y - radius - 3, 2 * radius + 6, 2 * radius + 6));
        }
        requests.add(new LabelRequest(
                priority,
                candidates,
                Optional.of(dot),
                LabelRequest.Scope.ANYWHERE,
                Optional.of(LabelRequest.Once.of(LabelRequest.Kin.TOWN, text(name), x, y))));
    }

    private void country(int name, double x, double y, double room) {
        if (!isCountryNamed(name)) {
            return;
        }
        List<PlacedLabel> candidates = upon(name, x, y, room);
        if (parts.isEmpty()) {
            add(names.zoom(name) * 10 - 8, candidates, once(LabelRequest.Kin.LAND, name, x, y));
        } else {
            candidates.stream()
                    .filter(this::isWellInside)
                    .forEach(middle.computeIfAbsent(name, any -> new ArrayList<>())::add);
        }
    }

    private boolean isCountryNamed(int name) {
        return view.zoom() <= COUNTRIES_TO && !taken.contains(names.code(name));
    }

    private boolean isWellInside(PlacedLabel label) {
        return CountryParts.inside(view).contains(label.box());
    }

    /** Names a large area once more where its middle is far away. */
    private void part(int name, List<CountryParts.Spot> spots, Tracer tracer) {
        boolean country = names.kind(name) == NameClass.COUNTRY;
        if (names.zoom(name) > view.zoom() || (country ? !isCountryNamed(name) : taken.contains(names.code(name)))) {
            return;
        }
        double mainX = tracer.x(names.x(name), names.y(name));
        double mainY = tracer.y(names.x(name), names.y(name));
        var candidates = new ArrayList<PlacedLabel>();
        for (CountryParts.Spot spot : spots) {
            double x = tracer.x(spot.x() * ArcFormat.SIZE, spot.y() * ArcFormat.SIZE);
            double y = tracer.y(spot.x() * ArcFormat.SIZE, spot.y() * ArcFormat.SIZE);
            if (Math.hypot((x - mainX) / FAR_BESIDE, (y - mainY) / FAR_ABOVE) > 1) {
                fitting(name, x, y, spot.room() * view.worldPixels()).ifPresent(candidates::add);
            }
        }
        if (!candidates.isEmpty()) {
            PlacedLabel first = candidates.get(0);
            add(
                    names.zoom(name) * 10 - 4,
                    candidates,
                    once(
                            LabelRequest.Kin.LAND,
                            name,
                            first.box().getCenterX(),
                            first.box().getCenterY()));
        }
    }

    /** A name inside of so much room; empty when it is too long for it. */
    private Optional<PlacedLabel> fitting(int name, double x, double y, double room) {
        String text = text(name).toUpperCase(Locale.ROOT);
        TextStyle style = names.kind(name) == NameClass.COUNTRY
                ? styles.country(room, text.length())
                : styles.province(room, text.length());
        PlacedLabel label = shapes.upon(text, style, x, y, room);
        boolean fits = label.box().getWidth() <= room && label.box().getHeight() <= room / 3;
        return fits ? Optional.of(label) : Optional.empty();
    }

    /** Names countries in their middle, or where there is room in what is to be seen of them. */
    private void countries(CountryParts rooms) {
        for (int name : names.countries()) {
            if (names.zoom(name) <= view.zoom() && isCountryNamed(name)) {
                var candidates = new ArrayList<>(middle.getOrDefault(name, List.of()));
                candidates.addAll(within(name, rooms.spots(names.code(name))));
                add(names.zoom(name) * 10 - 8, candidates, Optional.empty());
            }
        }
    }

    private List<PlacedLabel> within(int name, List<CountryParts.Spot> spots) {
        return spots.stream()
                .flatMap(spot -> fitting(name, spot.x(), spot.y(), spot.room()).stream())
                .toList();
    }

    /** In the middle of a country, or as near to it as there is room. */
    private List<PlacedLabel> upon(int name, double x, double y, double room) {
        String text = text(name).toUpperCase(Locale.ROOT);
        TextStyle style = styles.country(room, text.length());
        var candidates = new ArrayList<PlacedLabel>();
        double step = LabelShapes.height(style, 1);
        for (double dx : new double[] {0, -0.16, 0.16}) {
            for (double dy : SHIFTS) {
                if (Math.abs(dy * step) <= Math.max(step, 0.3 * room)) {
                    candidates.add(shapes.upon(text, style, x + dx * room, y + dy * step, room));
                }
            }
        }
        return inside(name, candidates);
    }

    private void province(int name, double x, double y, double room) {
        if (taken.contains(names.code(name))) {
            return;
        }
        String text = text(name).toUpperCase(Locale.ROOT);
        TextStyle style = styles.province(room, text.length());
        var candidates = new ArrayList<PlacedLabel>();
        double step = LabelShapes.height(style, 1) * 1.3;
        for (double dy : SHIFTS) {
            candidates.add(shapes.upon(text, style, x, y + dy * step, room));
        }
        add(names.zoom(name) * 10 + 4, inside(name, candidates), once(LabelRequest.Kin.LAND, name, x, y));
    }

    /** The first, and those others whose middle lies in what they name. */
    private List<PlacedLabel> inside(int name, List<PlacedLabel> candidates) {
        Area area = topology.areas().get(names.code(name));
        if (area == null) {
            return candidates;
        }
        var inside = new ArrayList<>(candidates.subList(0, 1));
        candidates.stream().skip(1).filter(label -> holds(area, label.box())).forEach(inside::add);
        return inside;
    }

    private boolean holds(Area area, Rectangle2D box) {
        LatLon middle = view.at(box.getCenterX(), box.getCenterY());
        return area.holds(
                level, WebMercator.x(middle.lon()) * ArcFormat.SIZE, WebMercator.y(middle.lat()) * ArcFormat.SIZE);
    }

    private void lake(int name, double x, double y, double room) {
        TextStyle style = styles.lake(room);
        if (taken.contains(text(name).toLowerCase(Locale.ROOT))) {
            return;
        }
        add(
                names.zoom(name) * 10 + 3,
                List.of(shapes.upon(text(name), style, x, y, room)),
                once(LabelRequest.Kin.WATER, name, x, y));
    }

    private boolean isNear(int name, Tracer tracer) {
        int[] line = names.line(name);
        int west = line[0];
        int north = line[1];
        int east = west;
        int south = north;
        for (int i = 2; i < line.length; i += 2) {
            west = Math.min(west, line[i]);
            east = Math.max(east, line[i]);
            north = Math.min(north, line[i + 1]);
            south = Math.max(south, line[i + 1]);
        }
        return tracer.sees(west, north, east, south);
    }

    private void along(int name, Tracer tracer) {
        NameClass kind = names.kind(name);
        double length = room(name, tracer);
        if (taken.contains(text(name).toLowerCase(Locale.ROOT))
                || length > 3000
                || (kind == NameClass.REGION && length > 1400)) {
            return;
        }
        double[] line = pixels(names.line(name), tracer);
        String text = text(name);
        TextStyle style = styles.along(kind, length, text.length());
        double offset = switch (kind) {
            case SEA -> -2;
            case MOUNTAINS, DESERT -> 6;
            default -> 10;
        };
        int middle = line.length / 4 * 2;
        add(
                names.zoom(name) * 10 + offset,
                alongLine(text, style, line),
                once(
                        kind == NameClass.SEA ? LabelRequest.Kin.WATER : LabelRequest.Kin.LAND,
                        name,
                        line[middle],
                        line[middle + 1]));
    }

    private List<PlacedLabel> alongLine(String text, TextStyle style, double[] line) {
        double[] smooth = PathWalk.smooth(line);
        var candidates = new ArrayList<PlacedLabel>();
        for (double shift : new double[] {0, -14, 14, -28, 28}) {
            candidates.addAll(shapes.along(text, style, smooth, shift - style.size() * 0.3));
        }
        return candidates;
    }

    /** Along its line where that is long enough for wide letters; from afar, and where land is close, in lines of a word. */
    private void ocean(int name, Tracer tracer) {
        double length = room(name, tracer);
        String text = text(name).toUpperCase(Locale.ROOT);
        if (taken.contains(text(name).toLowerCase(Locale.ROOT)) || length > 3000) {
            return;
        }
        double[] line = pixels(names.line(name), tracer);
        TextStyle style = styles.ocean(length);
        var candidates = new ArrayList<PlacedLabel>();
        if (shapes.width(text, style) * ROOMY < length) {
            candidates.addAll(alongLine(text, style, line));
        }
        int middle = line.length / 4 * 2;
        for (double dy : new double[] {0, -20, 20, -45, 45}) {
            candidates.add(shapes.stacked(text, style, line[middle], line[middle + 1] + dy));
        }
        add(names.zoom(name) * 10 - 12, candidates, once(LabelRequest.Kin.WATER, name, line[middle], line[middle + 1]));
    }

    private static double[] pixels(int[] grid, Tracer tracer) {
        double[] line = new double[grid.length];
        for (int i = 0; i < grid.length; i += 2) {
            line[i] = tracer.x(grid[i], grid[i + 1]);
            line[i + 1] = tracer.y(grid[i], grid[i + 1]);
        }
        return PathWalk.rightwards(line);
    }

    /** Pixels across what bears a name. */
    private double room(int name, Tracer tracer) {
        return names.width(name) * tracer.stretch(names.x(name), names.y(name));
    }

    private Optional<LabelRequest.Once> once(LabelRequest.Kin kin, int name, double x, double y) {
        return Optional.of(LabelRequest.Once.of(kin, text(name), x, y));
    }

    private void add(double priority, List<PlacedLabel> candidates, Optional<LabelRequest.Once> once) {
        if (!candidates.isEmpty()) {
            requests.add(new LabelRequest(priority, candidates, Optional.empty(), LabelRequest.Scope.SPREAD, once));
        }
    }
}
