package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Interruption;
import org.dateline.cartography.Corners.Corner;
import org.dateline.cartography.SheetParts.Placed;

/**
 * Decides where on a sheet key, legend, scale and locator stand, so that they hide nothing of the story: in corners of the map
 * that are free; else in a margin, for which the map becomes smaller and is fitted again. Where a name finds no room beside its
 * marker it goes into the key, and a longer key needs more room, which is why everything here is done until it holds.
 */
final class SheetPlanner {

    /** Of the map's room, what panels upon it may take at most. */
    private static final double MOST_COVERED = 0.3;

    /** A locator says nothing when the map shows half the world itself. */
    private static final double LOCATOR_FROM = 3.6;

    /** Sides of the room from which a locator does not dwarf the map. */
    private static final double ROOM_FOR_LOCATOR = 330;

    private static final int MOST_COLUMNS = 3;

    /** What share of its map a sheet keeps at least for listing told ground. */
    private static final double WORTH = 0.8;

    private final MapPainter painter;
    private final MapScene scene;
    private final Snapshot.Options options;
    private final SheetText text;
    private final SheetView views;
    private final int width;
    private final int height;
    private final double edge;
    private final boolean listsTold;

    SheetPlanner(
            MapPainter painter,
            MapScene scene,
            Snapshot.Options options,
            SheetText text,
            SheetView views,
            SheetLayout layout) {
        this.painter = painter;
        this.scene = scene;
        this.options = options;
        this.text = text;
        this.views = views;
        this.width = layout.mapWidth();
        this.height = layout.mapHeight();
        this.edge = layout.edge();
        this.listsTold = true;
    }

    private SheetPlanner(SheetPlanner other, boolean listsTold) {
        this.painter = other.painter;
        this.scene = other.scene;
        this.options = other.options;
        this.text = other.text;
        this.views = other.views;
        this.width = other.width;
        this.height = other.height;
        this.edge = other.edge;
        this.listsTold = listsTold;
    }

    /** Told ground whose name finds no room is listed, unless the map would have to shrink much for it. */
    SheetPlan plan() {
        SheetPlan all = planned();
        if (all.key().told().isEmpty()) {
            return all;
        }
        SheetPlan less = new SheetPlanner(this, false).planned();
        return pixels(all) < WORTH * pixels(less) ? less : all;
    }

    private static double pixels(SheetPlan plan) {
        return (double) plan.view().width() * plan.view().height();
    }

    private SheetPlan planned() {
        var margins = new MarginPlanner(this, width, height, edge);
        return inCorners().or(margins::plan).or(margins::crowded).orElseGet(this::bare);
    }

    private Optional<SheetPlan> inCorners() {
        SheetLook look = look(width, height);
        Story story = look.story();
        for (boolean locator : new boolean[] {true, false}) {
            for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
                Optional<SheetPlan> plan = inCorners(look, story, columns, locator);
                if (plan.isPresent()) {
                    return plan;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SheetPlan> inCorners(SheetLook look, Story story, int columns, boolean locator) {
        var setting = new KeyPart.Setting(KeyPart.SIZES.get(0), Math.max(120, Math.min(250, width / 5.0)), columns);
        ClusterKey key = ClusterKey.of(look.markers(), scene.language());
        while (true) {
            Interruption.check();
            SheetParts parts = parts(look, key, setting);
            Optional<List<Placed>> placed = inCorners(locator ? parts : parts.withoutLocator(), story);
            if (placed.isEmpty()) {
                return Optional.empty();
            }
            ClusterKey longer = look.longer(key, SheetPlan.panels(placed.get()));
            if (longer.rows().size() == key.rows().size()) {
                return Optional.of(new SheetPlan(look.view(), key, placed.get(), List.of()));
            }
            key = longer;
        }
    }

    private Optional<List<Placed>> inCorners(SheetParts parts, Story story) {
        var all = new ArrayList<SheetPart>();
        var panels = new ArrayList<Corners.Panel>();
        parts.key().ifPresent(part -> panel(part, all, panels, Corner.TOP_RIGHT, Corner.TOP_LEFT));
        parts.legend().ifPresent(part -> panel(part, all, panels, Corner.BOTTOM_LEFT, Corner.BOTTOM_RIGHT));
        panel(parts.scale(), all, panels, Corner.BOTTOM_RIGHT, Corner.BOTTOM_LEFT);
        parts.locator().ifPresent(part -> panel(part, all, panels, Corner.TOP_LEFT, Corner.TOP_RIGHT));
        double covered = panels.stream()
                .mapToDouble(panel -> panel.width() * panel.height())
                .sum();
        if (covered > MOST_COVERED * width * height) {
            return Optional.empty();
        }
        return Corners.of(width, height, edge, story, panels)
                .map(boxes -> IntStream.range(0, boxes.size())
                        .mapToObj(i -> new Placed(all.get(i), boxes.get(i), true))
                        .toList());
    }

    private static void panel(
            SheetPart part, List<SheetPart> all, List<Corners.Panel> panels, Corner first, Corner second) {
        all.add(part);
        List<Corner> wishes = Stream.concat(Stream.of(first, second), Stream.of(Corner.values()))
                .distinct()
                .toList();
        panels.add(new Corners.Panel(part.width() + 2 * part.padding(), part.height() + 2 * part.padding(), wishes));
    }

    /** The map, and the scale in a corner that is free. */
    private SheetPlan bare() {
        SheetLook look = look(width, height);
        ClusterKey key = look.wholeKey().cutAfter(0);
        var scale = new SheetParts(
                Optional.empty(),
                Optional.empty(),
                new ScalePart(text, options.theme(), look.view()),
                Optional.empty());
        return new SheetPlan(look.view(), key, inCorners(scale, look.story()).orElse(List.of()), List.of());
    }

    /** What a map of some size shows; smaller than the room, it still shows the same ground. */
    SheetLook look(int wide, int high) {
        double share = Math.min((double) wide / width, (double) high / height);
        return new SheetLook(painter, scene, options.theme(), views.view(wide, high, share), listsTold);
    }

    SheetParts parts(SheetLook look, ClusterKey key, KeyPart.Setting setting) {
        Viewport view = look.view();
        MapTheme theme = options.theme();
        boolean locator = view.zoom() >= LOCATOR_FROM && Math.min(width, height) > ROOM_FOR_LOCATOR;
        return new SheetParts(
                look.legend().isEmpty() ? Optional.empty() : Optional.of(new LegendPart(text, theme, look.legend(), 1)),
                key.isEmpty() ? Optional.empty() : Optional.of(new KeyPart(text, theme, key, setting)),
                new ScalePart(text, theme, view),
                locator ? Optional.of(locator(view)) : Optional.empty());
    }

    private SheetPart locator(Viewport view) {
        return view.isProjected()
                ? new LocatorGlobe(painter.basemap(), scene.links(), view, options.scale(), options.theme())
                : new LocatorMap(painter.basemap(), scene.links(), view, options.scale(), options.theme());
    }
}
