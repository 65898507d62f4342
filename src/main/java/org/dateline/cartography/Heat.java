package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;
import org.dateline.recognition.Role;
import org.dateline.wording.Saying;

/**
 * How densely an article's mentions lie on the ground: a kernel density estimate with a biweight kernel (Silverman, "Density
 * estimation", 1986, 4.2), in mentions per square kilometre. A place that is known roughly is smoothed over as much ground
 * as that, so that a country's mentions do not pile up in its middle. Depends on the zoom but not on where the view is.
 * Immutable.
 */
public final class Heat {

    /** View pixels over which a mention is smoothed at least. */
    static final double REACH = 44;

    /** Classes of the key; each begins about twice as high as the one before. */
    static final int CLASSES = 6;

    /** The peak is looked for among so many places; those with the most mentions come first. */
    private static final int PEAK_CANDIDATES = 400;

    private static final double[] NICE = {5, 2, 1};

    private final double zoom;
    private final List<Source> sources;
    private final List<Double> thresholds;

    private Heat(double zoom, List<Source> sources, List<Double> thresholds) {
        this.zoom = zoom;
        this.sources = sources;
        this.thresholds = thresholds;
    }

    /**
     * Mentions at a place.
     *
     * @param x on the unit square of the projection
     * @param reach of the kernel, in view pixels
     * @param height of the kernel in the middle, in mentions per square kilometre
     */
    record Source(double x, double y, double reach, double height) {

        /** What this source adds at a distance in view pixels. */
        double at(double squaredDistance) {
            double rest = 1 - squaredDistance / (reach * reach);
            return rest > 0 ? height * rest * rest : 0;
        }
    }

    /** The heat of a scene at a zoom; empty when its layer is not shown, or nothing is mentioned. */
    public static Optional<Heat> of(MapScene scene, double zoom) {
        if (!scene.shows(Layer.HEAT)) {
            return Optional.empty();
        }
        List<Source> sources = scene.wanted().stream()
                .map(linked -> source(linked, zoom))
                .flatMap(Optional::stream)
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Heat(zoom, sources, thresholds(peak(sources, zoom))));
    }

    /** Where a report was filed from is no mention of what happened there. */
    private static Optional<Source> source(LinkedPlace linked, double zoom) {
        long mentions = linked.mentions().stream()
                .filter(resolution -> resolution.mention().role() != Role.DATELINE)
                .count();
        if (mentions == 0) {
            return Optional.empty();
        }
        LatLon at = linked.place().location();
        double pixel = WebMercator.metresPerPixel(at.lat(), zoom);
        double reach = Math.hypot(REACH, linked.place().precisionMetres() / pixel);
        double kilometres = reach * pixel / 1000;
        // the kernel holds one mention: its volume is a third of that of a cylinder as high
        double height = mentions * 3 / (Math.PI * kilometres * kilometres);
        return Optional.of(new Source(WebMercator.x(at.lon()), WebMercator.y(at.lat()), reach, height));
    }

    private static double peak(List<Source> sources, double zoom) {
        double world = WebMercator.worldPixels(zoom);
        return sources.stream()
                .sorted(Comparator.comparingDouble(Source::height).reversed())
                .limit(PEAK_CANDIDATES)
                .mapToDouble(at -> sources.stream()
                        .mapToDouble(source -> {
                            double dx = source.x - at.x;
                            dx = (dx - Math.rint(dx)) * world;
                            double dy = (source.y - at.y) * world;
                            return source.at(dx * dx + dy * dy);
                        })
                        .sum())
                .max()
                .orElseThrow();
    }

    /** Round numbers 1, 2, 5, 10 ... below the peak, ascending. */
    static List<Double> thresholds(double peak) {
        var found = new ArrayList<Double>();
        int power = (int) Math.floor(Math.log10(peak));
        for (int p = power; found.size() < CLASSES; p--) {
            for (double digit : NICE) {
                double value = digit * Math.pow(10, p);
                if (value < peak * 0.95 && found.size() < CLASSES) {
                    found.add(0, value);
                }
            }
        }
        return List.copyOf(found);
    }

    List<Source> sources() {
        return sources;
    }

    /** Where the classes begin, in mentions per square kilometre, ascending. */
    public List<Double> thresholds() {
        return thresholds;
    }

    /**
     * What the colours mean.
     *
     * @param squareKilometres the ground that the figures are counted on
     * @param classes from sparse to dense: at which figure they begin
     */
    public record Key(long squareKilometres, List<String> classes) {
        public Key {
            if (squareKilometres < 1) {
                throw new IllegalArgumentException("no ground: " + squareKilometres);
            }
            classes = List.copyOf(classes);
        }

        /** "Mentions per 1,000 km²". */
        public Saying title() {
            return Saying.of("legend.heat", squareKilometres);
        }
    }

    /** The figures per so many square kilometres that all of them are whole numbers. */
    public Key key() {
        int power = (int) Math.max(0, -Math.floor(Math.log10(thresholds.get(0)) + 1e-9));
        double area = Math.pow(10, power);
        return new Key(
                (long) area,
                thresholds.stream()
                        .map(value -> String.format(Locale.ROOT, "%,.0f", value * area))
                        .toList());
    }

    /** The density over a view of the zoom that this was made for. */
    DensityGrid over(Viewport view) {
        if (view.zoom() != zoom) {
            throw new IllegalArgumentException("made for zoom " + zoom + ", not " + view.zoom());
        }
        return DensityGrid.of(sources, view);
    }
}
