package io.github.yusuan.words;

import java.util.regex.Pattern;

/** What an office, institution or place is called: 某某局, 某某县人民政府办公室, 某某大学（本级）. */
public final class OrganisationName {
    private static final Pattern PATTERN = Pattern.compile("\\p{IsHan}.*(?:[局委会院办厅部处所站馆校队社室团台园署庭行库组关街镇乡村区县市州盟旗省府"
            + "堂场协联司]|中心|大学|学院|街道|公司|集团|基地|机关|协会|支队|总队|银行)(?:[（(][^（）()]{1,12}[）)])?");

    private OrganisationName() {}

    /** Whether a text ends as such names do; one that does not may still be one. */
    public static boolean is(String text) {
        return PATTERN.matcher(text).matches();
    }
}
