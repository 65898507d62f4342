package org.dateline.cli;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.dateline.Links;
import org.dateline.article.Article;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Fit;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.SheetSize;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Option;

/** What a map sheet looks like, as the command line says it. Filled in by picocli, then read. */
final class MapOptions {

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            converter = SizeWord.class,
            completionCandidates = SizeWord.class,
            description = "one of ${COMPLETION-CANDIDATES} (default wide: 1200 by 675); a3 and a4 are upright")
    private Optional<SheetSize> size = Optional.empty();

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "width at scale 1, 200 to 8000, instead of that of the size")
    private Optional<Integer> width = Optional.empty();

    @Option(
            names = "--height",
            paramLabel = "PIXELS",
            description = "height at scale 1, 200 to 8000, instead of that of the size")
    private Optional<Integer> height = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "1..4",
            defaultValue = "2",
            description = "image pixels for each of these; 2 is for sharp screens and print (default ${DEFAULT-VALUE})")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "one of light, dark, print, contrast (default ${DEFAULT-VALUE})")
    private MapTheme theme;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "headline; without it the article's title, '' for none")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "line under the headline; without it the article's file and date, '' for none")
    private Optional<String> source = Optional.empty();

    @Option(
            names = "--bounds",
            paramLabel = "W,S,E,N",
            converter = Degrees.Box.class,
            description = "show this box, in degrees; west may be greater than east across the antimeridian")
    private Optional<Bounds> bounds = Optional.empty();

    @Option(
            names = "--center",
            paramLabel = "LAT,LON",
            converter = Degrees.Position.class,
            description = "show this position in the middle, in degrees")
    private Optional<LatLon> center = Optional.empty();

    @Option(names = "--zoom", paramLabel = "1..14", description = "zoom as on web maps, fractions allowed")
    private Optional<Double> zoom = Optional.empty();

    @Option(
            names = "--projection",
            paramLabel = "PROJECTION",
            defaultValue = "mercator",
            converter = ProjectionWord.class,
            description = {
                "mercator; auto for an equal-area or conic one that fits the ground; or a code such as EPSG:3035",
                "(default ${DEFAULT-VALUE})"
            })
    private ProjectionChoice projection;

    /**
     * The sheet for an article.
     *
     * @throws Refusal when a value is out of range or two contradict each other
     */
    Snapshot.Options sheet(Links links, Language language) {
        int wide = width.orElse(size.orElse(SheetSize.WIDE).width());
        int high = height.orElse(size.orElse(SheetSize.WIDE).height());
        check(wide >= 200 && wide <= 8000, "cli.width");
        check(high >= 200 && high <= 8000, "cli.height");
        check(scale >= 1 && scale <= 4, "cli.scale");
        check(bounds.isEmpty() || center.isEmpty() && zoom.isEmpty(), "cli.bounds");
        check(zoom.isEmpty() || zoom.get() >= Camera.MIN_ZOOM && zoom.get() <= Camera.MAX_ZOOM, "cli.zoom");
        Article article = links.analysis().article();
        return new Snapshot.Options(
                wide,
                high,
                scale,
                theme,
                title.orElse(article.title()),
                source.orElse(sourceLine(article, language)),
                view(links, wide, high),
                bounds,
                projection);
    }

    private Optional<Viewport> view(Links links, int wide, int high) {
        if (center.isEmpty() && zoom.isEmpty()) {
            return Optional.empty();
        }
        Viewport fitted = Fit.to(links, wide, high);
        LatLon middle = center.orElse(fitted.at(wide / 2.0, high / 2.0));
        return Optional.of(Viewport.centered(middle, zoom.orElse(fitted.zoom()), wide, high));
    }

    /** The file and, where the article states one, its date. */
    static String sourceLine(Article article, Language language) {
        String file = article.source().replaceFirst(".*[/\\\\]", "");
        var day = DateTimeFormatter.ofPattern(language.text("sheet.date"), language.locale());
        return article.published().map(date -> file + ", " + date.format(day)).orElse(file);
    }

    private static void check(boolean fine, String key) {
        if (!fine) {
            throw new Refusal(Saying.of(key));
        }
    }
}
