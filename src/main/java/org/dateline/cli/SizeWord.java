package org.dateline.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import org.dateline.cartography.SheetSize;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads "a4" or "a4-landscape"; knows all of them for the help and for completion. */
final class SizeWord implements ITypeConverter<SheetSize>, Iterable<String> {

    @Override
    public SheetSize convert(String word) {
        return SheetSize.of(word)
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is not one of "
                        + Arrays.stream(SheetSize.values()).map(SheetSize::word).collect(Collectors.joining(", "))));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(SheetSize.values()).map(SheetSize::word).iterator();
    }
}
