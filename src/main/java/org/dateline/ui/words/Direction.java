package org.dateline.ui.words;

/** Which way a text is read. */
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** So much of a text tells what the whole of it is written in. */
    private static final int SAMPLE = 4_000;

    /**
     * Whether a text that is read from right to left is written in Hebrew letters rather than Arabic ones; the two need
     * different fonts.
     */
    public static boolean isHebrew(String text) {
        int balance = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT -> balance++;
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> balance--;
                default -> {
                    // of no script of the two
                }
            }
        }
        return balance > 0;
    }

    /** The way that most letters of a text go; figures and marks have no say. */
    public static Direction of(String text) {
        int leftward = 0;
        int rightward = 0;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    leftward++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightward++;
                default -> {
                    // neutral
                }
            }
        }
        return leftward > rightward ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
