package org.dateline.resolution.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The calibration curve as a picture for the model card: across, how sure the program said it was; up, how often it was right. A
 * perfect program stays on the dashed diagonal. One line a corpus, a dot for each tenth of confidence with an area by its number of
 * verdicts; tenths of few verdicts are left out, because chance alone would throw them about.
 */
final class CalibrationChart {

    /** A tenth with fewer verdicts says little: of ten, one more or less is a tenth. */
    private static final int FEWEST = 10;

    private static final int SIDE = 400;
    private static final int LEFT = 64;
    private static final int TOP = 24;
    private static final int KEY = 190;
    private static final int BOTTOM = 56;

    /** Okabe and Ito 2008: told apart by the colour-blind, too. */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

    /**
     * One corpus.
     *
     * @param bins tenths of confidence, ascending
     */
    record Line(String name, List<Score.Bin> bins, double error) {
        Line {
            bins = List.copyOf(bins);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void add(String name, Score score) {
        lines.add(new Line(name, score.confidenceBins(), score.calibrationError()));
    }

    /** The picture as an SVG document. */
    String svg() {
        int width = LEFT + SIDE + KEY;
        int height = TOP + SIDE + BOTTOM;
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"",
                width,
                height,
                width,
                height);
        add(svg, " font-family=\"Inter, Helvetica, Arial, sans-serif\" font-size=\"13\" role=\"img\">\n");
        add(svg, "<title>How sure the program says it is, and how often it is right</title>\n");
        add(svg, "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n", width, height);
        grid(svg);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), COLOURS.get(i % COLOURS.size()), i);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void grid(StringBuilder svg) {
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double share = tenth / 10.0;
            add(
                    svg,
                    "<path d=\"M%.1f %dV%dM%d %.1fH%d\" stroke=\"#e3e6ea\"/>\n",
                    x(share),
                    TOP,
                    TOP + SIDE,
                    LEFT,
                    y(share),
                    LEFT + SIDE);
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#4b5563\">%d %%</text>\n",
                    x(share),
                    TOP + SIDE + 20,
                    tenth * 10);
            add(
                    svg,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\" fill=\"#4b5563\">%d %%</text>\n",
                    LEFT - 8,
                    y(share) + 4,
                    tenth * 10);
        }
        add(
                svg,
                "<path d=\"M%d %dL%d %d\" stroke=\"#6b7280\" stroke-dasharray=\"5 4\"/>\n",
                LEFT,
                TOP + SIDE,
                LEFT + SIDE,
                TOP);
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1f2937\">said: sure to so many per cent</text>\n",
                LEFT + SIDE / 2,
                TOP + SIDE + 44);
        add(
                svg,
                "<text transform=\"translate(16 %d) rotate(-90)\" text-anchor=\"middle\" fill=\"#1f2937\">true: right in so many per cent</text>\n",
                TOP + SIDE / 2);
    }

    private static void line(StringBuilder svg, Line line, String colour, int index) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Score.Bin bin : line.bins()) {
            if (bin.count() >= FEWEST) {
                add(path, "%s%.1f %.1f", path.length() == 0 ? "M" : "L", x(bin.said()), y(bin.right()));
                add(
                        dots,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>",
                        x(bin.said()),
                        y(bin.right()),
                        radius(bin.count()));
            }
        }
        add(
                svg,
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-linejoin=\"round\"/>\n",
                path,
                colour);
        add(svg, "<g fill=\"%s\" fill-opacity=\"0.75\" stroke=\"#ffffff\">%s</g>\n", colour, dots);
        int keyY = TOP + 16 + index * 40;
        int keyX = LEFT + SIDE + 24;
        add(svg, "<circle cx=\"%d\" cy=\"%d\" r=\"6\" fill=\"%s\"/>", keyX, keyY - 4, colour);
        add(svg, "<text x=\"%d\" y=\"%d\" fill=\"#1f2937\">%s</text>", keyX + 14, keyY, line.name());
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" fill=\"#4b5563\" font-size=\"12\">mean gap %.3f</text>\n",
                keyX + 14,
                keyY + 16,
                line.error());
    }

    private static double radius(int count) {
        return Math.min(14, 2 + Math.sqrt(count) / 3.5);
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }

    private static void add(StringBuilder to, String format, Object... values) {
        to.append(String.format(Locale.ROOT, format, values));
    }
}
