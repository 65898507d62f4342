package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.export.geopackage.GeoPackage;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.resolution.relative.UnplacedPhrase;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/**
 * GeoPackage (OGC 12-128r17, version 1.3): a layer of places, one of the ground that the text tells by other places, and a table of mentions.
 * A name that could not be located, or that a reader called no place, is a row without geometry. Nothing is written before the end.
 */
public final class GeoPackageExporter implements Exporter {

    /** The file tells when its content was made, and shall not differ each time: the day of the first article that has one. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    @Override
    public String name() {
        return "geopackage";
    }

    @Override
    public String description() {
        return "GeoPackage (OGC), layers of places and told ground, for QGIS";
    }

    @Override
    public List<String> extensions() {
        return List.of("gpkg");
    }

    @Override
    public Document open(Language language, OutputStream out) {
        return new Package(language, out);
    }

    private static final class Package implements Document {

        private final Language language;
        private final OutputStream out;
        private final GeoPackage file = new GeoPackage();
        private final GeoPackage.Layer places = file.layer(
                "places",
                "Places that the articles name. " + Attribution.TEXT,
                Optional.of(GeoPackage.Shape.POINT),
                GeoPackageRows.PLACES);
        private final GeoPackage.Layer told = file.layer(
                "told",
                "Ground that the articles tell by other places. " + Attribution.TEXT,
                Optional.of(GeoPackage.Shape.MULTIPOLYGON),
                GeoPackageRows.TOLD);
        private final GeoPackage.Layer mentions = file.layer(
                "mentions",
                "Where the articles name them; place is the fid in places",
                Optional.empty(),
                GeoPackageRows.MENTIONS);
        private final List<LocalDate> days = new ArrayList<>();

        Package(Language language, OutputStream out) {
            this.language = language;
            this.out = out;
        }

        @Override
        public void add(Analysis analysis) {
            add(Findings.of(analysis));
        }

        @Override
        public void add(Findings findings) {
            Analysis analysis = findings.analysis();
            analysis.article().published().ifPresent(days::add);
            var rows = new GeoPackageRows(analysis, language);
            Links links = Links.of(analysis);
            for (LinkedPlace linked : links.places()) {
                long place = places.add(
                        Optional.of(GeoPackageRows.point(linked.place().location())), rows.place(linked));
                linked.mentions().forEach(mention -> mentions.add(Optional.empty(), rows.mention(place, mention)));
            }
            links.unlocated().forEach(resolution -> unlocated(rows, resolution));
            findings.rejected().forEach(resolution -> unlocated(rows, resolution));
            for (RelativePlace ground : analysis.relatives()) {
                told.add(Optional.of(GeoPackageRows.area(ground.footprint())), rows.told(ground));
            }
            for (UnplacedPhrase phrase : analysis.unplaced()) {
                told.add(Optional.empty(), rows.told(phrase));
            }
        }

        private void unlocated(GeoPackageRows rows, Resolution resolution) {
            Map<String, Object> row = rows.unlocated(resolution);
            mentions.add(Optional.empty(), rows.mention(places.add(Optional.empty(), row), resolution));
        }

        @Override
        public void close() throws IOException {
            LocalDate day = days.isEmpty() ? UNDATED : days.get(0);
            file.write(String.format(Locale.ROOT, "%sT%s:00.000Z", day, LocalTime.MIDNIGHT), out);
            out.flush();
        }
    }
}
