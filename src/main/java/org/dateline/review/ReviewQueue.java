package org.dateline.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.recognition.Role;
import org.dateline.resolution.Resolution.Ambiguous;

/**
 * The names of an article in the order in which checking them pays: the riskiest first. The order stays while the reader
 * works through it, however the program weighs things again; names added on the way come last. Immutable. Demonyms name no
 * place and are left out.
 */
public final class ReviewQueue {

    private final List<Item> items;
    private final int position;

    private ReviewQueue(List<Item> items, int position) {
        this.items = List.copyOf(items);
        this.position = position;
    }

    /**
     * A name to check.
     *
     * @param name as first written, or its dictionary form
     * @param mentions its mentions in reading order, never empty
     */
    public record Item(String name, List<Reviewed> mentions) {

        public Item {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("no mention of " + name);
            }
        }

        /** Whether the reader has decided all of its mentions. */
        public boolean isChecked() {
            return mentions.stream().allMatch(Reviewed::isDecided);
        }

        /** The mention to look at: the first that is not decided, or the first of all. */
        public Reviewed shown() {
            return mentions.stream()
                    .filter(mention -> !mention.isDecided())
                    .findFirst()
                    .orElse(mentions.get(0));
        }

        public Span span() {
            return shown().span();
        }

        /**
         * What an error would cost, as doubt times weight. The doubt is one less the lowest confidence, and at least a half
         * where several places fit equally well; the weight grows with the logarithm of the number of mentions, so that a
         * name which is in every paragraph comes before an aside of the same doubt.
         */
        public double risk() {
            double doubt = mentions.stream().mapToDouble(Item::doubt).max().orElseThrow();
            return doubt * (1 + Math.log(mentions.size()));
        }

        private static double doubt(Reviewed mention) {
            double doubt = 1 - mention.resolution().confidence();
            return mention.resolution() instanceof Ambiguous ? Math.max(doubt, 0.5) : doubt;
        }

        private String key() {
            return mentions.get(0).nameKey();
        }
    }

    /** The names of an article, riskiest first, standing at the first that is not checked. */
    public static ReviewQueue of(Review review) {
        return new ReviewQueue(byRisk(itemsOf(review).values()), 0).atUnchecked();
    }

    private static List<Item> byRisk(Iterable<Item> items) {
        List<Item> sorted = new ArrayList<>();
        items.forEach(sorted::add);
        sorted.sort(Comparator.comparingDouble(Item::risk).reversed());
        return sorted;
    }

    private static Map<String, Item> itemsOf(Review review) {
        Map<String, List<Reviewed>> byName = new LinkedHashMap<>();
        for (Reviewed mention : review.mentions()) {
            if (mention.resolution().mention().role() != Role.DEMONYM) {
                byName.computeIfAbsent(mention.nameKey(), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<String, Item> items = new LinkedHashMap<>();
        byName.forEach((key, mentions) ->
                items.put(key, new Item(mentions.get(0).resolution().mention().name(), mentions)));
        return items;
    }

    /** The queue after a correction, an undo or a redo: in the same order, moved on if the current name is now checked. */
    public ReviewQueue after(Review review) {
        Map<String, Item> now = itemsOf(review);
        List<Item> next = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = now.remove(items.get(i).key());
            if (item != null) {
                next.add(item);
                before += i < position ? 1 : 0;
            }
        }
        next.addAll(byRisk(now.values()));
        return new ReviewQueue(next, Math.max(0, Math.min(before, next.size() - 1))).atUnchecked();
    }

    /** The names, riskiest first. */
    public List<Item> items() {
        return items;
    }

    /** The name to look at; none in an article without places. */
    public Optional<Item> current() {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(position));
    }

    /** Goes on by one, checked or not; stays at the last. */
    public ReviewQueue next() {
        return new ReviewQueue(items, Math.max(0, Math.min(position + 1, items.size() - 1)));
    }

    /** Goes back by one, checked or not; stays at the first. */
    public ReviewQueue previous() {
        return new ReviewQueue(items, Math.max(0, position - 1));
    }

    /** Leaves the current name for later: goes on to the next that is not checked, at the end from the top again. */
    public ReviewQueue skip() {
        return unchecked(1);
    }

    private ReviewQueue atUnchecked() {
        return unchecked(0);
    }

    private ReviewQueue unchecked(int from) {
        for (int i = from; i < items.size() + from; i++) {
            int candidate = (position + i) % items.size();
            if (!items.get(candidate).isChecked()) {
                return new ReviewQueue(items, candidate);
            }
        }
        return this;
    }

    /** Goes to the name of a mention, where it is one of the queue. */
    public ReviewQueue at(Span span) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).mentions().stream()
                    .anyMatch(mention -> mention.span().equals(span))) {
                return new ReviewQueue(items, i);
            }
        }
        return this;
    }

    /** How many names have been checked. */
    public int checked() {
        return (int) items.stream().filter(Item::isChecked).count();
    }

    /** How many names there are. */
    public int size() {
        return items.size();
    }

    public boolean isDone() {
        return checked() == size();
    }

    /** "9 of 14 checked". */
    public String progress() {
        return checked() + " of " + size() + " checked";
    }
}
