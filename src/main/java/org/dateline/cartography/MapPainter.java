package org.dateline.cartography;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dateline.article.Interruption;

/**
 * Paints the map, for the screen and for every export alike. Thread-safe: paint on a worker, interrupt the worker when a
 * newer view is wanted.
 */
public final class MapPainter {

    /** Shapes are drawn with the detail of a picture with so many pixels a view pixel. */
    private static final double FINENESS = 2;

    private final Basemap basemap;
    private final TextShaper shaper;
    private final LabelPainter labelPainter;

    public MapPainter(Basemap basemap) {
        this.basemap = Objects.requireNonNull(basemap);
        this.shaper = new TextShaper(basemap.fonts());
        this.labelPainter = new LabelPainter(shaper);
    }

    public Basemap basemap() {
        return basemap;
    }

    TextShaper shaper() {
        return shaper;
    }

    /**
     * Paints a view.
     *
     * @param scale image pixels a view pixel, 0.5 to 4
     * @param withSymbols whether the markers are painted too; the window draws its own and passes false. Outlines, soft discs
     *     and the labels of the article's places are painted in either case
     * @throws CancellationException when the thread is interrupted; the interrupt stays set
     */
    public Painting paint(MapScene scene, Viewport view, double scale, MapTheme theme, boolean withSymbols) {
        return paint(scene, view, scale, theme, withSymbols, OnSheet.NONE);
    }

    /**
     * The same without markers, for a window that shows a part of the picture first.
     *
     * @param frame that part, at the zoom of the view; names of places are not cut by its edge where they have another place to go
     */
    public Painting paint(MapScene scene, Viewport view, double scale, MapTheme theme, Viewport frame) {
        return paint(scene, view, scale, theme, false, OnSheet.inWindow(view.boxOf(frame)));
    }

    /** The same on a sheet. */
    Painting paint(MapScene scene, Viewport view, double scale, MapTheme theme, boolean withSymbols, OnSheet sheet) {
        Interruption.check();
        BufferedImage image = image(view, scale, BufferedImage.TYPE_INT_RGB);
        new GroundPainter(basemap, scene, view, scale, theme).paint(image);
        return finish(image, scene, view, scale, theme, withSymbols, sheet);
    }

    /**
     * Paints what the article and the reader's overlays bring to a view, on nothing: to be laid over a map that somebody else
     * has drawn, with names of its own. Of names there are only the article's.
     *
     * @param scale image pixels a view pixel, 0.5 to 4
     * @param frame as in {@link #paint(MapScene, Viewport, double, MapTheme, Viewport)}
     * @return an image that is clear where nothing was painted; the markers themselves are not in it
     * @throws CancellationException when the thread is interrupted; the interrupt stays set
     */
    public Painting paintOverTiles(MapScene scene, Viewport view, double scale, MapTheme theme, Viewport frame) {
        Interruption.check();
        BufferedImage image = image(view, scale, BufferedImage.TYPE_INT_ARGB_PRE);
        var layers = new HashSet<>(scene.layers());
        layers.remove(Layer.LABELS);
        return finish(image, scene.withLayers(layers), view, scale, theme, false, OnSheet.inWindow(view.boxOf(frame)));
    }

    private static BufferedImage image(Viewport view, double scale, int type) {
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new IllegalArgumentException("scale out of range: " + scale);
        }
        return new BufferedImage((int) Math.ceil(view.width() * scale), (int) Math.ceil(view.height() * scale), type);
    }

    /** Paints all that lies on the ground. */
    private Painting finish(
            BufferedImage image,
            MapScene scene,
            Viewport view,
            double scale,
            MapTheme theme,
            boolean withSymbols,
            OnSheet sheet) {
        Interruption.check();
        new OverlayPainter(view, theme).paint(image, scale, scene.overlays());
        Interruption.check();
        Optional<Heat> heat = Heat.of(scene, view.zoom());
        heat.ifPresent(density -> over(image, scale, g -> new HeatPainter(theme).paint(g, density, view)));
        List<Marker> all = markers(scene, view, sheet);
        var places = new PlacePainter(basemap, view, scale, theme);
        places.areas(image, all);
        List<RelativeArea> relatives = RelativeAreas.of(scene, view);
        var whole = new Rectangle2D.Double(0, 0, view.width(), view.height());
        var story = StoryLine.of(scene, all);
        over(image, scale, g -> {
            new RelativePainter(theme).paint(g, relatives, whole);
            new StoryLinePainter(theme, shaper).line(g, story, view);
        });
        Interruption.check();
        List<Marker> markers = all.stream().filter(marker -> isIn(marker, view)).toList();
        LabelPlacer placer = placed(scene, view, theme, all, markers, relatives, sheet);
        Interruption.check();
        over(image, scale, g -> new StoryLinePainter(theme, shaper).numbers(g, story));
        labelPainter.dots(image, scale, placer.dots(), Palette.of(theme).text());
        over(image, scale, g -> places.aside(g, scene));
        labelPainter.paint(image, scale, placer.labels());
        if (withSymbols) {
            places.symbols(image, markers, shaper, sheet::badge);
        }
        List<Painting.Label> labels = placer.labels().stream()
                .map(label -> new Painting.Label(label.text(), label.box()))
                .toList();
        return new Painting(image, view, scale, markers, relatives, labels);
    }

    /** Draws with graphics that count in view pixels. */
    private static void over(BufferedImage image, double scale, Consumer<Graphics2D> drawing) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        drawing.accept(g);
        g.dispose();
    }

    /**
     * Draws a view as shapes and text, markers included, onto graphics that count in view pixels.
     *
     * @param sheet what the map has to mind around it
     */
    void draw(Graphics2D g, MapScene scene, Viewport view, MapTheme theme, OnSheet sheet, Lettering lettering) {
        var whole = new Rectangle2D.Double(0, 0, view.width(), view.height());
        Graphics2D fine = (Graphics2D) g.create();
        fine.clip(whole);
        fine.scale(1 / FINENESS, 1 / FINENESS);
        new VectorGround(basemap, scene, view, FINENESS, theme).paint(fine);
        Graphics2D plain = (Graphics2D) g.create();
        plain.clip(whole);
        new OverlayPainter(view, theme).paint(plain, scene.overlays());
        Interruption.check();
        Heat.of(scene, view.zoom()).ifPresent(density -> new HeatPainter(theme).paint(plain, density, view));
        List<Marker> all = markers(scene, view, sheet);
        var places = new PlacePainter(basemap, view, FINENESS, theme);
        places.areas(fine, all);
        fine.dispose();
        List<RelativeArea> relatives = RelativeAreas.of(scene, view);
        new RelativePainter(theme).paint(plain, relatives, whole);
        var story = StoryLine.of(scene, all);
        var storyPainter = new StoryLinePainter(theme, shaper);
        storyPainter.line(plain, story, view);
        List<Marker> markers = all.stream().filter(marker -> isIn(marker, view)).toList();
        LabelPlacer placer = placed(scene, view, theme, all, markers, relatives, sheet);
        Interruption.check();
        storyPainter.numbers(plain, story);
        LabelPainter.dots(plain, placer.dots(), Palette.of(theme).text());
        places.aside(plain, scene);
        new VectorLabels(shaper, lettering).paint(g, placer.labels()); // they keep inside by themselves
        places.symbols(plain, markers, shaper, sheet::badge);
        plain.dispose();
    }

    /** Where the numbers stand that tell the order of the places. */
    List<Rectangle2D> numbers(MapScene scene, Viewport view, MapTheme theme) {
        return new StoryLinePainter(theme, shaper).badges(StoryLine.of(scene, MarkerLayout.onSheet(scene, view)));
    }

    /** The labels of a view without painting it. */
    List<PlacedLabel> labels(MapScene scene, Viewport view, MapTheme theme) {
        return labels(scene, view, theme, OnSheet.NONE);
    }

    /** The labels of a map on a sheet without painting it. */
    List<PlacedLabel> labels(MapScene scene, Viewport view, MapTheme theme, OnSheet sheet) {
        List<Marker> all = markers(scene, view, sheet);
        List<Marker> markers = all.stream().filter(marker -> isIn(marker, view)).toList();
        return placed(scene, view, theme, all, markers, RelativeAreas.of(scene, view), sheet)
                .labels();
    }

    private static List<Marker> markers(MapScene scene, Viewport view, OnSheet sheet) {
        return sheet.isPrinted() ? MarkerLayout.onSheet(scene, view) : MarkerLayout.of(scene, view);
    }

    static boolean isIn(Marker marker, Viewport view) {
        return marker.x() >= 0 && marker.y() >= 0 && marker.x() <= view.width() && marker.y() <= view.height();
    }

    /** Places all names of a view. */
    private LabelPlacer placed(
            MapScene scene,
            Viewport view,
            MapTheme theme,
            List<Marker> all,
            List<Marker> markers,
            List<RelativeArea> relatives,
            OnSheet sheet) {
        var placer = new LabelPlacer(view, sheet.frame());
        sheet.reserved().forEach(placer::avoid);
        for (Marker marker : all) {
            double r = marker.shownRadius() + 1.5;
            placer.avoid(new Rectangle2D.Double(marker.x() - r, marker.y() - r, 2 * r, 2 * r));
        }
        new StoryLinePainter(theme, shaper).badges(StoryLine.of(scene, all)).forEach(placer::avoid);
        var shapes = new LabelShapes(shaper, scene.language());
        placer.place(new MarkerLabels(theme, shapes).requests(markers, sheet));
        placer.place(new RelativePainter(theme).letters(relatives, shapes, sheet, view));
        RelativePainter.obstacles(relatives).forEach(placer::avoid);
        placer.place(new RelativePainter(theme).labels(relatives, shapes, sheet, view));
        var overlays = new OverlayLabels(view, theme, shapes);
        overlays.obstacles(scene.overlays()).forEach(placer::avoid);
        placer.place(overlays.requests(scene.overlays()));
        if (view.isProjected()) {
            WorldEdge.obstacles(view).forEach(placer::avoid);
        }
        if (!scene.shows(Layer.LABELS)) {
            return placer;
        }
        Set<String> taken = new HashSet<>();
        for (Marker marker : sheet.isPrinted() ? markers : all) {
            taken.add(PlacePainter.outlineCode(marker));
            taken.add(marker.label(scene.language()).toLowerCase(Locale.ROOT));
        }
        taken.remove("");
        Optional<CountryParts> parts =
                sheet.isPrinted() ? Optional.of(new CountryParts(basemap.topology(), view)) : Optional.empty();
        var names = new BasemapLabels(basemap, view, theme, shapes, taken, parts);
        var requests = new ArrayList<>(names.requests());
        names.towns().forEach(placer::spare);
        Interruption.check();
        if (scene.shows(Layer.WATER)) {
            requests.addAll(new RiverLabels(basemap.water(), view, theme, shapes).requests());
        }
        Interruption.check();
        placer.place(requests);
        return placer;
    }
}
