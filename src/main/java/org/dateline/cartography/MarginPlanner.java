package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Interruption;
import org.dateline.cartography.Margin.Side;

/**
 * Finds a margin for all that a sheet shows besides its map. What is given to the margin is taken from the map, which is fitted
 * again and may then need a longer key; so sizes are tried until one holds what its own map needs. For one sheet; not thread-safe.
 */
final class MarginPlanner {

    /** Of the room, what the map keeps at least beside a margin, with type of a good size. */
    private static final double GOOD_MAP = 0.55;

    /** The same before something is left out of the key. */
    private static final double LEAST_MAP = 0.35;

    /** View pixels that a map is wide and high at least. */
    private static final int LEAST_SIDE = 80;

    /** View pixels by which margins differ, so that maps of a size that was looked at already come back. */
    private static final int STEP = 6;

    private static final int MOST_AT_SIDE = 3;
    private static final int MOST_IN_BAND = 6;

    /** How wide a line of names is at least below the map and at most beside it, in sizes of its type. */
    private static final double NARROW = 14;

    private static final double WIDE = 17;

    private final SheetPlanner sheet;
    private final int width;
    private final int height;
    private final double edge;
    private final Map<Integer, SheetLook> narrower = new HashMap<>();
    private final Map<Integer, SheetLook> lower = new HashMap<>();

    /**
     * A planner.
     *
     * @param width of the room for map and margin, in view pixels
     * @param edge free at the sides of the sheet
     */
    MarginPlanner(SheetPlanner sheet, int width, int height, double edge) {
        this.sheet = sheet;
        this.width = width;
        this.height = height;
        this.edge = edge;
    }

    /** The margin that leaves the map largest: with type of a good size if that leaves enough, else with smaller type. */
    Optional<SheetPlan> plan() {
        Optional<SheetPlan> last = Optional.empty();
        for (double size : KeyPart.SIZES) {
            Optional<SheetPlan> best = largest(plans(size));
            if (best.isPresent() && share(best.get().view()) >= GOOD_MAP) {
                return best;
            }
            last = best.isPresent() ? best : last;
        }
        return last;
    }

    private List<SheetPlan> plans(double size) {
        var plans = new ArrayList<SheetPlan>();
        for (int columns = 1; columns <= MOST_AT_SIDE; columns++) {
            settled(Side.RIGHT, new KeyPart.Setting(size, size * WIDE, columns)).ifPresent(plans::add);
        }
        for (int columns = 1; columns <= MOST_IN_BAND; columns++) {
            settled(Side.BELOW, inBand(size, columns)).ifPresent(plans::add);
        }
        return plans;
    }

    /** Lines so wide that so many columns fill the sheet, or as wide as names become readable. */
    private KeyPart.Setting inBand(double size, int columns) {
        double column = (width - 2 * edge + KeyPart.BETWEEN_COLUMNS) / columns - KeyPart.BETWEEN_COLUMNS;
        return new KeyPart.Setting(size, Math.max(size * NARROW, column - KeyPart.INDENT), columns);
    }

    private static Optional<SheetPlan> largest(List<SheetPlan> candidates) {
        return candidates.stream()
                .max(Comparator.<SheetPlan>comparingDouble(
                                plan -> Math.rint(plan.view().zoom() * 20))
                        .thenComparingInt(
                                plan -> plan.view().width() * plan.view().height()));
    }

    private double share(Viewport view) {
        return (double) view.width() * view.height() / ((double) width * height);
    }

    /** In the smallest type; all of the key, or as much of it as there is room for. */
    Optional<SheetPlan> crowded() {
        Optional<SheetPlan> whole = largest(plans(KeyPart.SMALLEST));
        if (whole.isPresent()) {
            return whole;
        }
        return IntStream.rangeClosed(3, MOST_IN_BAND - 1)
                .mapToObj(this::cut)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(MarginPlanner::listed));
    }

    /** How many places a plan's key lists. */
    private static int listed(SheetPlan plan) {
        return plan.key().rows().stream()
                .filter(row -> !row.badge().isEmpty())
                .mapToInt(row -> row.names().size())
                .sum();
    }

    /** With as many names of the key as there is room for in so many columns. */
    private Optional<SheetPlan> cut(int columns) {
        Optional<SheetPlan> best = Optional.empty();
        int fits = -1;
        int most = look(Side.BELOW, 0).names();
        while (fits < most) {
            int names = (fits + most + 1) / 2;
            Optional<SheetPlan> plan = settled(Side.BELOW, inBand(KeyPart.SMALLEST, columns), names);
            best = plan.isPresent() ? plan : best;
            fits = plan.isPresent() ? names : fits;
            most = plan.isPresent() ? most : names - 1;
        }
        return best;
    }

    /** A plan whose margin has been given too little, too much or just enough room. */
    private record Draft(SheetPlan plan, int given, int needs) {
        boolean holds() {
            return needs <= given;
        }
    }

    private Optional<SheetPlan> settled(Side side, KeyPart.Setting setting) {
        return settled(side, setting, Integer.MAX_VALUE);
    }

    /**
     * The plan with a margin that holds all that its own map needs. A smaller map may need more, so the margin grows until it is
     * enough; then it may be too much, so what lies between is tried.
     *
     * @param mostNames what is listed of the key
     */
    private Optional<SheetPlan> settled(Side side, KeyPart.Setting setting, int mostNames) {
        int tooLittle = 0;
        Optional<Draft> draft = draft(side, 0, setting, mostNames);
        while (draft.isPresent() && !draft.get().holds()) {
            tooLittle = draft.get().given();
            draft = draft(side, draft.get().needs(), setting, mostNames);
        }
        int least = tooLittle;
        return draft.map(
                enough -> tightened(side, least, enough, setting, mostNames).plan());
    }

    private Draft tightened(Side side, int tooLittle, Draft enough, KeyPart.Setting setting, int mostNames) {
        Draft best = enough;
        int low = tooLittle;
        for (int step = 0; step < 4 && best.needs() < best.given(); step++) {
            int between = Math.max(best.needs(), (low + best.given()) / 2);
            Optional<Draft> less = draft(side, between, setting, mostNames).filter(Draft::holds);
            low = less.isPresent() ? low : between;
            best = less.orElse(best);
        }
        return best;
    }

    private Optional<Draft> draft(Side side, int given, KeyPart.Setting setting, int mostNames) {
        Interruption.check();
        int wide = side == Side.RIGHT ? width - given : width;
        int high = side == Side.BELOW ? height - given : height;
        if (Math.min(wide, high) < LEAST_SIDE || (double) wide * high < LEAST_MAP * width * height) {
            return Optional.empty();
        }
        SheetLook look = look(side, given);
        ClusterKey key = look.wholeKey().cutAfter(mostNames);
        return side.margin(width, height, edge, sheet.parts(look, key, setting))
                .map(margin -> new Draft(
                        new SheetPlan(look.view(), key, margin.placed(), margin.rules()),
                        given,
                        (margin.thickness() + STEP - 1) / STEP * STEP));
    }

    /** What the map shows when so much has been given away. */
    private SheetLook look(Side side, int given) {
        return side == Side.RIGHT
                ? narrower.computeIfAbsent(given, taken -> sheet.look(width - taken, height))
                : lower.computeIfAbsent(given, taken -> sheet.look(width, height - taken));
    }
}
