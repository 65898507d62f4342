package org.dateline.export.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** A geometry as a GeoPackage stores it: a head with its reference system, then well-known binary (OGC 12-128r17, 2.1.3). */
final class GeometryBlob {

    private static final int LITTLE_ENDIAN = 1;

    /** An envelope of least and greatest x and y. */
    private static final int WITH_ENVELOPE = 1 << 1;

    private GeometryBlob() {}

    /** @param system its number in the package */
    static byte[] of(Geometry geometry, int system) {
        boolean boxed = !(geometry instanceof Point);
        byte[] body = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        ByteBuffer blob =
                ByteBuffer.allocate(8 + (boxed ? 32 : 0) + body.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put((byte) 'G').put((byte) 'P').put((byte) 0);
        blob.put((byte) (LITTLE_ENDIAN | (boxed ? WITH_ENVELOPE : 0)));
        blob.putInt(system);
        if (boxed) {
            Envelope box = geometry.getEnvelopeInternal();
            blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
            blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
        }
        return blob.put(body).array();
    }
}
