package org.dateline.cartography;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a picture with few colours of one with many, so that its file is small: Heckbert's median cut (1982), undithered. */
final class PaletteImage {

    private PaletteImage() {}

    /** @param most colours, 2 to 256 */
    static BufferedImage of(BufferedImage image, int most) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                counts.merge(image.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Box> boxes = cut(new ArrayList<>(counts.keySet()), counts, most);
        Map<Integer, Integer> indices = new HashMap<>();
        byte[] red = new byte[boxes.size()];
        byte[] green = new byte[boxes.size()];
        byte[] blue = new byte[boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            red[i] = (byte) box.mean(16, counts);
            green[i] = (byte) box.mean(8, counts);
            blue[i] = (byte) box.mean(0, counts);
            for (int rgb : box.colours) {
                indices.put(rgb, i);
            }
        }
        var model = new IndexColorModel(8, boxes.size(), red, green, blue);
        var small = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                small.getRaster().setSample(x, y, 0, indices.get(image.getRGB(x, y) & 0xFFFFFF));
            }
        }
        return small;
    }

    private static List<Box> cut(List<Integer> all, Map<Integer, Integer> counts, int most) {
        List<Box> boxes = new ArrayList<>(List.of(new Box(all)));
        while (boxes.size() < most) {
            Box widest = boxes.stream()
                    .filter(box -> box.colours.size() > 1)
                    .max(Comparator.comparingDouble(box -> box.worth(counts)))
                    .orElse(null);
            if (widest == null) {
                break;
            }
            boxes.remove(widest);
            int shift = widest.longSide();
            widest.colours.sort(Comparator.comparingInt((Integer rgb) -> rgb >> shift & 0xFF)
                    .thenComparing(Comparator.naturalOrder()));
            int half = widest.middle(counts);
            boxes.add(new Box(new ArrayList<>(widest.colours.subList(0, half))));
            boxes.add(new Box(new ArrayList<>(widest.colours.subList(half, widest.colours.size()))));
        }
        return boxes;
    }

    /** Some colours that will become one. */
    private record Box(List<Integer> colours) {

        private int side(int shift) {
            var range = colours.stream().mapToInt(rgb -> rgb >> shift & 0xFF).summaryStatistics();
            return range.getMax() - range.getMin();
        }

        int longSide() {
            int red = side(16);
            int green = side(8);
            return red > green && red > side(0) ? 16 : green > side(0) ? 8 : 0;
        }

        /** Rare colours far apart, as those of markers, count as much as common ones close together. */
        double worth(Map<Integer, Integer> counts) {
            long pixels = colours.stream().mapToLong(counts::get).sum();
            return Math.pow(side(longSide()), 2) * Math.sqrt(pixels);
        }

        int middle(Map<Integer, Integer> counts) {
            long half = colours.stream().mapToLong(counts::get).sum() / 2;
            int at = 0;
            for (long seen = 0; seen < half && at < colours.size() - 1; at++) {
                seen += counts.get(colours.get(at));
            }
            return Math.max(1, at);
        }

        int mean(int shift, Map<Integer, Integer> counts) {
            long sum = 0;
            long pixels = 0;
            for (int rgb : colours) {
                sum += (long) (rgb >> shift & 0xFF) * counts.get(rgb);
                pixels += counts.get(rgb);
            }
            return (int) ((sum + pixels / 2) / pixels);
        }
    }
}
