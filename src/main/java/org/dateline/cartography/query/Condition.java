package org.dateline.cartography.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.Links.LinkedPlace;
import org.dateline.wording.Saying;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/** A condition in ECQL. */
final class Condition {

    private Condition() {}

    static Predicate<LinkedPlace> of(String text) throws FilterException {
        Filter filter = parse(text);
        refuseDistances(filter);
        refuseUnknown(filter);
        return place -> filter.evaluate(PlaceTable.row(place));
    }

    private static Filter parse(String text) throws FilterException {
        try {
            return ECQL.toFilter(text);
        } catch (CQLException e) {
            throw new FilterException(Saying.of("filter.unclear.where", text.strip(), where(e)), e);
        } catch (RuntimeException e) {
            throw new FilterException(Saying.of("filter.unclear", text.strip()), e);
        }
    }

    /** The parser names the token at which it stumbled in the first line of its message. */
    private static String where(CQLException e) {
        String message =
                e.getMessage() == null ? "" : e.getMessage().lines().findFirst().orElse("");
        return message.isBlank() ? "" : " (" + message.strip().replaceAll("[.:]$", "") + ")";
    }

    /** GeoTools takes the distance in the units of the geometry, degrees, whatever unit is written behind it. */
    private static void refuseDistances(Filter filter) throws FilterException {
        var found = new ArrayList<String>();
        filter.accept(
                new DefaultFilterVisitor() {
                    @Override
                    public Object visit(DWithin distance, Object data) {
                        found.add("DWITHIN");
                        return data;
                    }

                    @Override
                    public Object visit(Beyond distance, Object data) {
                        found.add("BEYOND");
                        return data;
                    }
                },
                null);
        if (!found.isEmpty()) {
            throw new FilterException(Saying.of("filter.degrees", found.get(0)));
        }
    }

    private static void refuseUnknown(Filter filter) throws FilterException {
        var names = new FilterAttributeExtractor();
        filter.accept(names, null);
        List<String> columns = PlaceTable.columns();
        for (String name : names.getAttributeNameSet()) {
            if (!columns.contains(name)) {
                throw new FilterException(Saying.of("filter.property", name, String.join(", ", columns)));
            }
        }
    }
}
