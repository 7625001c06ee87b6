package io.github.yusuan.model;

/** How sure the reading of a picture is: the likelihood of its least likely character, from 0 to 1. */
public final class Certainty {
    /** Of what was read from text. */
    public static final double TEXT = 1;

    /** What is less sure is doubtful. Of clean characters hardly one in a hundred is; of misread ones most are. */
    public static final double CERTAIN = 0.9;

    private Certainty() {}
}
