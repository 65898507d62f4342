package org.dateline.export;

/**
 * Turns UTF-16 offsets into a text into counts of Unicode code points. One pass over the text when it is made, then a look
 * at no more than {@value #BLOCK} units an offset, in any order: a place is asked for its mentions, not the text. Immutable.
 */
final class CodePoints {

    private static final int BLOCK = 1024;

    private final String text;
    private final int[] beforeBlock;

    CodePoints(String text) {
        this.text = text;
        this.beforeBlock = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < beforeBlock.length; block++) {
            beforeBlock[block] = beforeBlock[block - 1] + firstHalves((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /** How many code points begin before the UTF-16 offset. */
    int before(int offset) {
        int block = offset / BLOCK;
        return beforeBlock[block] + firstHalves(block * BLOCK, offset);
    }

    /** Units that begin a code point; a low surrogate after a high one does not, also where the two lie in different blocks. */
    private int firstHalves(int from, int to) {
        int count = to - from;
        for (int i = Math.max(1, from); i < to; i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                count--;
            }
        }
        return count;
    }
}
