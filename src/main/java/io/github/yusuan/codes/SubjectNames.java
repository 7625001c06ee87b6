package io.github.yusuan.codes;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** When two printed names are the same. */
final class SubjectNames {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]");
    /** A cut name of fewer characters says too little. */
    private static final int LEAST_OF_A_CUT_NAME = 4;

    private SubjectNames() {}

    /** Without the width of brackets, punctuation and white space. */
    static String plain(String name) {
        String own = OF_WHICH.matcher(name.strip()).replaceFirst("");
        return NO_LETTER
                .matcher(Normalizer.normalize(own, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** Whether a printed name, made plain, is that of the subject. */
    static boolean isSame(Subject subject, String plain) {
        String known = plain(subject.name());
        return known.equals(plain) || subject.evidence() == Evidence.PRINTED && isCut(known, plain);
    }

    private static boolean isCut(String one, String other) {
        return Math.min(one.length(), other.length()) >= LEAST_OF_A_CUT_NAME
                && (one.startsWith(other) || other.startsWith(one));
    }
}
