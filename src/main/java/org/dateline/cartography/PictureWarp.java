package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.dateline.article.Interruption;

/** A reader's picture, resampled to the pixels of a projected view. Pure functions. */
final class PictureWarp {

    private PictureWarp() {}

    /** @param scale pixels a view pixel */
    static BufferedImage of(Overlay.Picture picture, Viewport view, double scale) {
        int width = (int) Math.ceil(view.width() * scale);
        int height = (int) Math.ceil(view.height() * scale);
        var warped = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Rectangle2D box = OverlaySight.unit(picture.extent());
        Unprojected pixels = Unprojected.of(view, scale, width, height);
        double[] xs = new double[width];
        double[] ys = new double[width];
        BufferedImage image = picture.image();
        for (int row = 0; row < height; row++) {
            Interruption.check();
            pixels.row(row, xs, ys);
            for (int column = 0; column < width; column++) {
                double x = xs[column];
                x -= Math.floor(x - box.getMinX()); // the copy that begins in the picture, if there is one
                if (x <= box.getMaxX() && ys[column] >= box.getMinY() && ys[column] <= box.getMaxY()) {
                    double u = (x - box.getMinX()) / box.getWidth() * image.getWidth() - 0.5;
                    double v = (ys[column] - box.getMinY()) / box.getHeight() * image.getHeight() - 0.5;
                    warped.setRGB(column, row, mixed(image, u, v));
                }
            }
        }
        return warped;
    }

    /** The colour between four pixels. */
    private static int mixed(BufferedImage image, double u, double v) {
        int left = (int) Math.floor(u);
        int top = (int) Math.floor(v);
        double across = u - left;
        double down = v - top;
        double[] sums = new double[4];
        for (int k = 0; k < 4; k++) {
            int x = Math.max(0, Math.min(image.getWidth() - 1, left + k % 2));
            int y = Math.max(0, Math.min(image.getHeight() - 1, top + k / 2));
            double share = (k % 2 == 0 ? 1 - across : across) * (k / 2 == 0 ? 1 - down : down);
            int argb = image.getRGB(x, y);
            double alpha = (argb >>> 24) * share;
            sums[0] += alpha;
            sums[1] += alpha * (argb >> 16 & 0xFF);
            sums[2] += alpha * (argb >> 8 & 0xFF);
            sums[3] += alpha * (argb & 0xFF);
        }
        if (sums[0] < 0.5) {
            return 0;
        }
        return (int) Math.round(sums[0]) << 24
                | (int) Math.round(sums[1] / sums[0]) << 16
                | (int) Math.round(sums[2] / sums[0]) << 8
                | (int) Math.round(sums[3] / sums[0]);
    }
}
