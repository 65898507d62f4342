package org.dateline.cli;

import org.dateline.cartography.projection.ProjectionChoice;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads "mercator", "auto" or "EPSG:3035". */
final class ProjectionWord implements ITypeConverter<ProjectionChoice> {

    @Override
    public ProjectionChoice convert(String value) {
        try {
            return ProjectionChoice.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
