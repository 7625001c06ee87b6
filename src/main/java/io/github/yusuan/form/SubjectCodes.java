package io.github.yusuan.form;

import io.github.yusuan.codes.SubjectCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells a column of subject codes from whole amounts that look like codes: by the code lists and by the levels. */
final class SubjectCodes {
    private static final double NEARLY_ALL = 0.8;

    private SubjectCodes() {}

    /** Whether nearly all numbers of a column are listed codes, none twice in a row, and some stand below others. */
    static boolean areListed(List<String> texts) {
        List<String> codes = new ArrayList<>();
        long numbers = 0;
        for (String text : texts) {
            numbers += text.matches("[\\[【(（]?\\d.*") ? 1 : 0;
            SubjectCode.parse(text).ifPresent(code -> codes.add(code.digits()));
        }
        Set<String> distinct = new TreeSet<>(codes);
        long listed = codes.stream().filter(SubjectCodes::isListed).count();
        return codes.size() > 1 && listed >= NEARLY_ALL * numbers && hasLevels(distinct);
    }

    private static boolean isListed(String digits) {
        return !SubjectCatalogue.standard().subjectsOf(digits).isEmpty();
    }

    private static boolean hasLevels(Set<String> codes) {
        return codes.stream()
                .anyMatch(code -> code.length() > 3 && codes.contains(code.substring(0, code.length() - 2)));
    }
}
