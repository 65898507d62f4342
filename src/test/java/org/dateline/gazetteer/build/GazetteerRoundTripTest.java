package org.dateline.gazetteer.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.gazetteer.Layout;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small gazetteer is written and read back. */
class GazetteerRoundTripTest {

    @TempDir
    Path folder;

    private final Catalogue catalogue = new Catalogue();
    private Gazetteer gazetteer;

    @BeforeEach
    void writeAndOpen() throws IOException {
        Entry country = unit("Ruritania", FeatureCode.PCLI, "RU", 10, 20);
        country.population = 12_345_678;
        country.box = Optional.of(new Bounds(5, 170, 15, -170));
        country.addName("U.R.", NameKind.ABBREVIATION);
        country.addDemonym("Ruritanian");
        unit("North", FeatureCode.ADM1, "RU.01", 12, 20);
        unit("Streslau District", FeatureCode.ADM2, "RU.01.7", 12.5, 20.5);
        Entry town = place("Streslau", FeatureCode.PPLC, 12.34567, 20.76543, 6);
        town.id = "geonames:4711";
        town.unit = "RU.01.7";
        town.population = 250_000;
        town.addName("Al-Strezlau", NameKind.ALTERNATE);
        town.addName("Streslau am Fluss", NameKind.ALTERNATE);
        place("Streslau", FeatureCode.PPL, -33, 151, 2);
        place("Zenda", FeatureCode.PPL, 12.3, 20.7, 3);
        for (int i = 0; i < 500; i++) {
            place("Village " + i, FeatureCode.PPL, -60 + i * 0.01, 100 - i * 0.01, 1 + i / 1000.0);
        }
        GazetteerWriter.write(catalogue, "test", folder);
        gazetteer = GazetteerFile.open(folder);
    }

    private Entry unit(String name, FeatureCode code, String unit, double lat, double lon) {
        Entry entry = new Entry(name, code, new LatLon(lat, lon));
        entry.unit = unit;
        entry.prominence = 8;
        entry.precisionMetres = 50_000;
        catalogue.addUnit(entry);
        return entry;
    }

    private Entry place(String name, FeatureCode code, double lat, double lon, double prominence) {
        Entry entry = new Entry(name, code, new LatLon(lat, lon));
        entry.prominence = prominence;
        entry.precisionMetres = 1000;
        catalogue.addPlace(entry);
        return entry;
    }

    @Test
    void theMostProminentBearerComesFirst() {
        Gazetteer.Bearers bearers = gazetteer.find("STRESLAU");
        assertThat(bearers.count()).isEqualTo(2);
        assertThat(gazetteer.code(bearers.row(0))).isEqualTo(FeatureCode.PPLC);
        assertThat(bearers.kind(0)).isEqualTo(NameKind.MAIN);
        assertThat(gazetteer.find("Hentzau").isEmpty()).isTrue();
    }

    @Test
    void aPlaceComesBackAsItWasWritten() {
        Place place = gazetteer.place(gazetteer.find("Strešlau").row(0));
        assertThat(place.id()).isEqualTo(PlaceId.geonames(4711));
        assertThat(place.location().distanceMetres(new LatLon(12.34567, 20.76543)))
                .isLessThan(3);
        assertThat(place.population()).hasValue(250_000);
        assertThat(place.precisionMetres()).isEqualTo(1000);
        assertThat(place.admin().units()).extracting(u -> u.code()).containsExactly("RU", "RU.01", "RU.01.7");
        assertThat(gazetteer.names(gazetteer.row(place.id()).getAsInt()))
                .containsExactlyInAnyOrder("Streslau", "al strezlau", "streslau am fluss");
    }

    @Test
    void unitsKnowWhatHoldsThem() {
        int district = gazetteer.unit("RU.01.7").getAsInt();
        assertThat(gazetteer.name(gazetteer.country(district))).isEqualTo("Ruritania");
        assertThat(gazetteer.name(gazetteer.admin1(district))).isEqualTo("North");
        assertThat(gazetteer.admin2(district)).isEqualTo(district);
        int country = gazetteer.unit("RU").getAsInt();
        assertThat(gazetteer.country(country)).isEqualTo(country);
        assertThat(gazetteer.bounds(country)).contains(new Bounds(5, 170, 15, -170));
        assertThat(gazetteer.country(gazetteer.find("Zenda").row(0))).isZero();
    }

    @Test
    void abbreviationsMatchOnlyAsWritten() {
        assertThat(gazetteer.find("U.R.").count()).isEqualTo(1);
        assertThat(gazetteer.find("u.r.").isEmpty()).isTrue();
        assertThat(gazetteer.find("UR").isEmpty()).isTrue();
    }

    @Test
    void demonymsAreAKindOfTheirOwn() {
        assertThat(gazetteer.find("ruritanian").kind(0)).isEqualTo(NameKind.DEMONYM);
        assertThat(gazetteer.complete("Rurit", 5)).hasSize(1);
    }

    @Test
    void continuesMeansWholeWords() {
        assertThat(gazetteer.continues("Streslau")).isTrue();
        assertThat(gazetteer.continues("Stres")).isFalse();
        assertThat(gazetteer.continues("Streslau am Fluss")).isFalse();
        assertThat(gazetteer.continues("Village")).isTrue();
    }

    @Test
    void everyNameIsFoundAndEveryIdLeadsBack() {
        IntStream.range(1, gazetteer.size()).forEach(row -> {
            Gazetteer.Bearers bearers = gazetteer.find(gazetteer.name(row));
            assertThat(IntStream.range(0, bearers.count()).map(bearers::row)).contains(row);
            assertThat(gazetteer.row(gazetteer.id(row))).isEqualTo(OptionalInt.of(row));
        });
    }

    @Test
    void theNearestComeFirstAndNoneIsPassedOver() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            LatLon at = new LatLon(-62 + random.nextDouble() * 9, 94 + random.nextDouble() * 8);
            List<Place> near = gazetteer.near(at, 5);
            double[] all = IntStream.range(4, gazetteer.size())
                    .mapToDouble(row -> at.distanceMetres(new LatLon(gazetteer.lat(row), gazetteer.lon(row))))
                    .sorted()
                    .limit(5)
                    .toArray();
            assertThat(near.stream().mapToDouble(p -> at.distanceMetres(p.location())))
                    .as("seed %d", seed)
                    .containsExactly(IntStream.range(0, 5).mapToObj(i -> all[i]).toArray(Double[]::new));
        }
    }

    @Test
    void theSameCatalogueGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(folder.resolve(Layout.FILE_NAME));
        GazetteerWriter.write(catalogue, "test", folder);
        assertThat(Files.readAllBytes(folder.resolve(Layout.FILE_NAME))).isEqualTo(first);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> GazetteerFile.open(folder.resolve("nowhere")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("missing");
    }

    @Test
    void anyDamageIsNoticed() throws IOException {
        Path file = folder.resolve(Layout.FILE_NAME);
        byte[] whole = Files.readAllBytes(file);
        for (long seed = 0; seed < 100; seed++) {
            byte[] damaged = whole.clone();
            int at = new Random(seed).nextInt(damaged.length);
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            assertThatThrownBy(() -> GazetteerFile.open(folder))
                    .as("byte %d", at)
                    .isInstanceOf(DataException.class);
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> GazetteerFile.open(folder)).isInstanceOf(DataException.class);
        Files.write(file, new byte[3]);
        assertThatThrownBy(() -> GazetteerFile.open(folder)).isInstanceOf(DataException.class);
    }

    @Test
    void anotherFormatIsNotReadAsOurs() throws IOException {
        Path file = folder.resolve(Layout.FILE_NAME);
        byte[] other = Files.readAllBytes(file);
        other[11]++;
        Files.write(file, other);
        assertThatThrownBy(() -> GazetteerFile.open(folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("format");
    }
}
