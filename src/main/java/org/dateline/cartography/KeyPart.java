package org.dateline.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Lists who shares a marker, or found no room for a name, under the letters on the markers; in columns of about the same height. */
final class KeyPart implements SheetPart {

    /** Sizes of type, the good one first; smaller than the last nobody reads in print. */
    static final List<Double> SIZES = List.of(10.5, 9.5, 8.5);

    /** As small as stock prices in a newspaper: only before places would have to be left out. */
    static final double SMALLEST = 7.5;

    static final double BETWEEN_COLUMNS = 18;

    /** As in the legend, so that both line up where one stands above the other. */
    static final double INDENT = 22;

    private static final double MIDDLE_OF_BADGE = 7.5;

    /** Rows that name nobody in full are of no use: a name gets so many lines, and then an ellipsis. */
    private static final int LINES_OF_A_NAME = 2;

    /**
     * How the key is set.
     *
     * @param size of the type
     * @param most how wide a line of names may be
     * @param columns in how many columns, if there are so many rows
     */
    record Setting(double size, double most, int columns) {
        double line() {
            return size * 1.29;
        }

        double badge() {
            return size * 0.72;
        }

        double gap() {
            return size * 0.48;
        }
    }

    /** A row of so many lines stays together; a longer one may go on in the next column. */
    private static final int TOGETHER = 5;

    /** A row with its lines broken, or a piece of it: the badge stands before the first. */
    private record Entry(ClusterKey.Row row, boolean first, List<String> lines, double width, double height) {}

    private final SheetText text;
    private final MarkerColours markers;
    private final RelativePainter told;
    private final TextStyle style;
    private final Setting setting;
    private final List<Entry> entries;
    private final List<List<Entry>> columns;
    private final double height;

    KeyPart(SheetText text, MapTheme theme, ClusterKey key, Setting setting) {
        this.text = text;
        this.markers = MarkerColours.of(theme);
        this.told = new RelativePainter(theme);
        this.setting = setting;
        this.style = SheetText.style(
                MapFonts.Face.REGULAR, setting.size(), SheetColours.of(theme).ink());
        this.entries = key.rows().stream().flatMap(row -> entries(row).stream()).toList();
        this.height = balanced(entries, setting.columns());
        this.columns = filled(entries, height);
    }

    private KeyPart(KeyPart other, Setting setting) {
        this.text = other.text;
        this.markers = other.markers;
        this.told = other.told;
        this.setting = setting;
        this.style = other.style;
        this.entries = other.entries;
        this.height = balanced(entries, setting.columns());
        this.columns = filled(entries, height);
    }

    /** The same in so many columns at most. */
    KeyPart inColumns(int many) {
        return new KeyPart(this, new Setting(setting.size(), setting.most(), many));
    }

    private List<Entry> entries(ClusterKey.Row row) {
        List<String> lines = text.flow(row.names(), style, setting.most(), LINES_OF_A_NAME);
        var pieces = new ArrayList<Entry>();
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            // a line must not be left alone in the next column
            boolean rest = lines.size() - from <= TOGETHER + 1;
            List<String> piece = lines.subList(from, rest ? lines.size() : from + TOGETHER);
            double height = piece.size() * setting.line() + (rest ? setting.gap() : 0);
            double width = piece.stream()
                    .mapToDouble(line -> text.width(line, style))
                    .max()
                    .orElse(0);
            pieces.add(new Entry(row, from == 0, piece, width, height));
            if (rest) {
                break;
            }
        }
        return pieces;
    }

    /** The least height at which the rows fill no more than so many columns. */
    private static double balanced(List<Entry> entries, int most) {
        double all = entries.stream().mapToDouble(Entry::height).sum();
        double tallest = entries.stream().mapToDouble(Entry::height).max().orElse(0);
        double height = Math.max(tallest, all / most);
        while (filled(entries, height).size() > most) {
            height += 2;
        }
        return height;
    }

    private static List<List<Entry>> filled(List<Entry> entries, double height) {
        var columns = new ArrayList<List<Entry>>();
        double left = 0;
        for (Entry entry : entries) {
            if (columns.isEmpty() || entry.height() > left + 1e-6) {
                columns.add(new ArrayList<>());
                left = height;
            }
            columns.get(columns.size() - 1).add(entry);
            left -= entry.height();
        }
        return columns;
    }

    private double width(List<Entry> column) {
        return INDENT + column.stream().mapToDouble(Entry::width).max().orElse(0);
    }

    @Override
    public double width() {
        return columns.stream().mapToDouble(this::width).sum() + (columns.size() - 1) * BETWEEN_COLUMNS;
    }

    @Override
    public double height() {
        return height - setting.gap();
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        double left = x;
        for (List<Entry> column : columns) {
            double top = y;
            for (Entry entry : column) {
                badge(g, entry, left + MIDDLE_OF_BADGE, top + setting.line() / 2);
                double baseline = top + setting.line() / 2 + setting.size() * 0.36;
                for (String line : entry.lines()) {
                    text.draw(g, line, style, left + INDENT, baseline);
                    baseline += setting.line();
                }
                top += entry.height();
            }
            left += width(column) + BETWEEN_COLUMNS;
        }
    }

    private void badge(Graphics2D g, Entry entry, double x, double y) {
        ClusterKey.Row row = entry.row();
        if (!entry.first() || row.badge().isEmpty()) {
            return;
        }
        if (row.marker().isEmpty()) {
            told.badge(g, text, row.badge(), setting.size(), x, y);
            return;
        }
        Marker marker = row.marker().get();
        int colour = markers.rgb(marker.kind());
        g.setColor(new Color(colour));
        g.fill(SymbolShapes.of(marker.symbol(), x, y, setting.badge()));
        boolean light = marker.hollow() || marker.symbol() == MarkerSymbol.RING; // as on the map
        if (light) {
            g.setColor(new Color(markers.rim()));
            g.fill(SymbolShapes.of(marker.symbol(), x, y, setting.badge() - 1.5));
        }
        double size = setting.size() * (row.badge().length() > 1 ? 0.71 : 0.9);
        TextStyle letter = SheetText.style(MapFonts.Face.BOLD, size, light ? colour : markers.text());
        text.draw(g, row.badge(), letter, x - text.width(row.badge(), letter) / 2, y + size * 0.36);
    }
}
