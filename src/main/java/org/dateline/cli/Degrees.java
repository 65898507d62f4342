package org.dateline.cli;

import java.util.Arrays;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Positions and boxes as the command line writes them: decimal degrees between commas. */
final class Degrees {

    private Degrees() {}

    /** {@code LAT,LON}. */
    static final class Position implements ITypeConverter<LatLon> {
        @Override
        public LatLon convert(String text) {
            double[] degrees = numbers(text, 2, "LAT,LON as in 34.34,62.20");
            try {
                return new LatLon(degrees[0], degrees[1]);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** {@code WEST,SOUTH,EAST,NORTH}, the order of GeoJSON. */
    static final class Box implements ITypeConverter<Bounds> {
        @Override
        public Bounds convert(String text) {
            double[] degrees = numbers(text, 4, "WEST,SOUTH,EAST,NORTH as in 60,29,75,39");
            try {
                return new Bounds(degrees[1], degrees[0], degrees[3], degrees[2]);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static double[] numbers(String text, int count, String form) {
        try {
            double[] numbers = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == count) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            // told below, with the form that is wanted
        }
        throw new TypeConversionException("'" + text + "' is not " + form);
    }
}
