package org.dateline.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill, in a part of the form that {@link java.text.MessageFormat} reads: {@code {0}}, {@code {0,form}} and
 * {@code {0,choice,1#one place|1<{0} places}}. Unlike there an apostrophe is an apostrophe, and a template is immutable and safe
 * for any number of threads.
 */
final class Template {

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A stretch of a template. */
    private sealed interface Piece {
        void say(StringBuilder text, List<Object> values, Language language);
    }

    private record Words(String words) implements Piece {
        @Override
        public void say(StringBuilder text, List<Object> values, Language language) {
            text.append(words);
        }
    }

    private record Value(int index, String form) implements Piece {
        @Override
        public void say(StringBuilder text, List<Object> values, Language language) {
            text.append(word(values.get(index), language));
        }

        private String word(Object value, Language language) {
            if (value instanceof Saying saying) {
                return saying.in(language, form);
            }
            if (value instanceof PlaceName name) {
                return name.in(language, form);
            }
            if (value instanceof Number number) {
                return Figures.of(number, form, language);
            }
            if (value instanceof Worded worded) {
                return worded.in(language);
            }
            return form.isEmpty()
                    ? (String) value
                    : Vocabulary.of(language).template("name." + form).fill(List.of(value), language);
        }
    }

    private record Choice(int index, List<Branch> branches) implements Piece {
        @Override
        public void say(StringBuilder text, List<Object> values, Language language) {
            double number = ((Number) values.get(index)).doubleValue();
            Template chosen = branches.get(0).template;
            for (Branch branch : branches) {
                if (branch.exclusive ? number > branch.limit : number >= branch.limit) {
                    chosen = branch.template;
                }
            }
            chosen.say(text, values, language);
        }
    }

    /** What a choice says from a number on. */
    private record Branch(double limit, boolean exclusive, Template template) {}

    String fill(List<Object> values, Language language) {
        var text = new StringBuilder();
        say(text, values, language);
        return text.toString();
    }

    private void say(StringBuilder text, List<Object> values, Language language) {
        for (Piece piece : pieces) {
            piece.say(text, values, language);
        }
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when its braces do not match
     */
    static Template of(String text) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                pieces.add(new Words(text.substring(at)));
                break;
            }
            if (open > at) {
                pieces.add(new Words(text.substring(at, open)));
            }
            int close = closing(text, open);
            pieces.add(placeholder(text.substring(open + 1, close)));
            at = close + 1;
        }
        return new Template(List.copyOf(pieces));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + text);
    }

    private static Piece placeholder(String inner) {
        String[] parts = inner.split(",", 3);
        int index = Integer.parseInt(parts[0]);
        if (parts.length == 3 && parts[1].equals("choice")) {
            return new Choice(
                    index, branches(parts[2]).stream().map(Template::branch).toList());
        }
        if (parts.length > 2) {
            throw new IllegalArgumentException("not a placeholder: " + inner);
        }
        return new Value(index, parts.length == 2 ? parts[1] : "");
    }

    /** Cut at the bars that stand in no braces. */
    private static List<String> branches(String text) {
        var branches = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                branches.add(text.substring(start, i));
                start = i + 1;
            }
        }
        branches.add(text.substring(start));
        return branches;
    }

    private static Branch branch(String text) {
        int sign = 0;
        while (text.charAt(sign) != '#' && text.charAt(sign) != '<') {
            sign++;
        }
        return new Branch(
                Double.parseDouble(text.substring(0, sign)), text.charAt(sign) == '<', of(text.substring(sign + 1)));
    }
}
