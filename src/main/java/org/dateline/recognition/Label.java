package org.dateline.recognition;

/** What a token is to a place name. The order is stored in the model. */
public enum Label {
    OUTSIDE,
    BEGIN,
    INSIDE;

    public static final int COUNT = 3;

    public static final int O = 0;
    public static final int B = 1;
    public static final int I = 2;
}
