package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.gazetteer.DataException;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasemapTest {

    private static boolean lies(String code, double lat, double lon) {
        return TestMap.basemap().outlines().of(code).orElseThrow().contains(new LatLon(lat, lon));
    }

    @Test
    void townsLieInTheirCountriesAndProvinces() {
        assertThat(lies("AF", 34.35, 62.2)).isTrue();
        assertThat(lies("AF.11", 34.35, 62.2)).isTrue();
        assertThat(lies("AF.10", 34.35, 62.2)).isFalse();
        assertThat(lies("IR", 34.35, 62.2)).isFalse();
        assertThat(lies("FJ", -17.8, 178.0)).isTrue();
    }

    @Test
    void crimeaIsPartOfUkraine() {
        assertThat(lies("UA", 45.2, 34.3)).isTrue();
        assertThat(lies("RU", 45.2, 34.3)).isFalse();
    }

    @Test
    void outlinesAreWoundAsGeoJsonWantsThem() {
        Outline southAfrica = TestMap.basemap().outlines().of("ZA").orElseThrow();
        assertThat(southAfrica.contains(new LatLon(-29.5, 28.3)))
                .as("Lesotho is a hole")
                .isFalse();
        for (var polygon : southAfrica.polygons()) {
            for (int ring = 0; ring < polygon.size(); ring++) {
                double area = 0;
                for (int i = 1; i < polygon.get(ring).size(); i++) {
                    LatLon a = polygon.get(ring).get(i - 1);
                    LatLon b = polygon.get(ring).get(i);
                    area += a.lon() * b.lat() - b.lon() * a.lat();
                }
                assertThat(area > 0).isEqualTo(ring == 0);
                assertThat(polygon.get(ring).get(0))
                        .isEqualTo(polygon.get(ring).get(polygon.get(ring).size() - 1));
            }
        }
    }

    @Test
    void anUnknownCodeHasNoOutline() {
        assertThat(TestMap.basemap().outlines().of("XX.99")).isEmpty();
        assertThat(TestMap.basemap().outlines().of("")).isEmpty();
    }

    @Test
    void aMissingOrDamagedFileIsNamed(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> Basemap.open(folder.resolve("none")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("none");
        Files.write(folder.resolve("topology.bin"), new byte[] {'D', 'L', 'T', '1', 5, 1, 2});
        assertThatThrownBy(() -> Basemap.open(folder))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("topology.bin");
    }
}
