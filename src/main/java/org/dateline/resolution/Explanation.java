package org.dateline.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;

/**
 * A verdict in plain sentences, for the command line and the window alike.
 *
 * @param verdict what the mention is taken to mean and how sure that is
 * @param reasons what speaks for it, weightiest first
 * @param objections what speaks against it, weightiest first
 * @param alternatives the other candidates, best first: what, how far from the one chosen, how likely
 */
public record Explanation(String verdict, List<String> reasons, List<String> objections, List<String> alternatives) {

    public Explanation {
        reasons = List.copyOf(reasons);
        objections = List.copyOf(objections);
        alternatives = List.copyOf(alternatives);
    }

    /** Explains a verdict. */
    public static Explanation of(Resolution resolution) {
        Mention mention = resolution.mention();
        if (resolution instanceof Resolution.Unresolved unresolved) {
            return new Explanation(
                    "\"" + mention.surface() + "\" was not located: " + unresolved.because() + ".",
                    List.of(),
                    List.of(),
                    List.of());
        }
        List<Candidate> candidates = resolution.candidates();
        Candidate best = candidates.get(0);
        return new Explanation(
                verdict(resolution, best.place()),
                sentences(best, 1),
                sentences(best, -1),
                candidates.stream()
                        .skip(1)
                        .map(other -> alternative(best.place(), other))
                        .toList());
    }

    private static String verdict(Resolution resolution, Place place) {
        String sure = String.format(Locale.ROOT, "%.0f %% sure", resolution.confidence() * 100);
        String means = resolution instanceof Resolution.Ambiguous ? "may mean " : "means ";
        return "\"" + resolution.mention().surface() + "\" " + means + label(place) + ", " + sure + ".";
    }

    private static List<String> sentences(Candidate candidate, int sign) {
        return candidate.evidence().stream()
                .filter(evidence -> evidence.weight() * sign > 0)
                .map(evidence -> sentence(evidence.because()))
                .toList();
    }

    private static String sentence(String because) {
        return because.substring(0, 1).toUpperCase(Locale.ROOT) + because.substring(1) + ".";
    }

    private static String alternative(Place chosen, Candidate other) {
        double km = chosen.location().distanceMetres(other.place().location()) / 1000;
        return String.format(
                Locale.ROOT, "%s, %,.0f km away, %.0f %%", label(other.place()), km, other.probability() * 100);
    }

    /** "Lashkar Gah, Helmand, Afghanistan (provincial capital)". */
    public static String label(Place place) {
        List<String> parts = new ArrayList<>(List.of(place.name()));
        Stream.of(place.admin().admin1(), place.admin().country())
                .flatMap(unit -> unit.stream().map(AdminPath.Unit::name))
                .filter(name -> !parts.contains(name) || !place.code().isArea())
                .forEach(parts::add);
        if (parts.size() > 1 && parts.get(0).equals(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return String.join(", ", parts) + " (" + place.code().label() + ")";
    }

    /** All of it, one sentence a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(verdict).append('\n');
        reasons.forEach(reason -> text.append("  + ").append(reason).append('\n'));
        objections.forEach(objection -> text.append("  - ").append(objection).append('\n'));
        alternatives.forEach(other -> text.append("  or ").append(other).append('\n'));
        return text.toString();
    }
}
