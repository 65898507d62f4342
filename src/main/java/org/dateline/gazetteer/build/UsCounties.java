package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shapes of US counties from a TopoJSON file, by GeoNames' code: the state's postal code and the county's number. */
final class UsCounties {

    private static final Map<String, String> STATES = states();

    private UsCounties() {}

    static Map<String, Shape> read(Path topology) throws IOException {
        Json json = Json.read(topology);
        double[][][] arcs = arcs(json);
        Map<String, Shape> shapes = new TreeMap<>();
        for (Json county : json.get("objects").get("counties").get("geometries").list()) {
            String id = county.get("id").text();
            String state = STATES.get(id.substring(0, 2));
            if (state != null) {
                shapes.put("US." + state + "." + id.substring(2), shape(county, arcs));
            }
        }
        return shapes;
    }

    private static Shape shape(Json county, double[][][] arcs) {
        List<Json> polygons = county.get("type").text().equals("MultiPolygon")
                ? county.get("arcs").list()
                : List.of(county.get("arcs"));
        return new Shape(
                polygons.stream().map(p -> Shape.part(ring(p.get(0), arcs))).toList());
    }

    /** The points of a ring: the arcs it names in turn; a negative number is an arc run backwards, -1 being the first. */
    private static double[][] ring(Json numbers, double[][][] arcs) {
        List<double[]> points = new ArrayList<>();
        for (Json number : numbers.list()) {
            int arc = number.number().orElseThrow().intValue();
            double[][] line = arcs[arc < 0 ? -1 - arc : arc];
            for (int i = 0; i < line.length; i++) {
                points.add(line[arc < 0 ? line.length - 1 - i : i]);
            }
        }
        return points.toArray(double[][]::new);
    }

    private static double[][][] arcs(Json json) {
        Json scale = json.get("transform").get("scale");
        Json translate = json.get("transform").get("translate");
        return json.get("arcs").list().stream()
                .map(arc -> {
                    List<double[]> line = new ArrayList<>();
                    double x = 0;
                    double y = 0;
                    for (Json step : arc.list()) {
                        x += step.get(0).number().orElseThrow();
                        y += step.get(1).number().orElseThrow();
                        line.add(new double[] {
                            x * scale.get(0).number().orElseThrow()
                                    + translate.get(0).number().orElseThrow(),
                            y * scale.get(1).number().orElseThrow()
                                    + translate.get(1).number().orElseThrow()
                        });
                    }
                    return line.toArray(double[][]::new);
                })
                .toArray(double[][][]::new);
    }

    /** Postal codes by the numbers of FIPS 5-2. */
    private static Map<String, String> states() {
        String table =
                "01AL02AK04AZ05AR06CA08CO09CT10DE11DC12FL13GA15HI16ID17IL18IN19IA20KS21KY22LA23ME24MD25MA26MI27MN28MS"
                        + "29MO30MT31NE32NV33NH34NJ35NM36NY37NC38ND39OH40OK41OR42PA44RI45SC46SD47TN48TX49UT50VT51VA53WA54WV55WI56WY";
        Map<String, String> states = new TreeMap<>();
        for (int i = 0; i < table.length(); i += 4) {
            states.put(table.substring(i, i + 2), table.substring(i + 2, i + 4));
        }
        return states;
    }
}
