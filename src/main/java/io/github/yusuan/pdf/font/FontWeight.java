package io.github.yusuan.pdf.font;

import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** How heavy the type of a font is, by what its dictionary says: its name first, as few give the weight. */
final class FontWeight {
    private static final int SEMI_BOLD = 600;
    private static final int FORCE_BOLD = 1 << 18;

    /** 黑体 stands beside 宋体 as its bold; the last word is its name in the bytes of GBK. */
    private static final Pattern NAME =
            Pattern.compile("bold|heavy|black|simhei|heiti|黑体|\u00ba\u00da\u00cc\u00e5", Pattern.CASE_INSENSITIVE);

    private FontWeight() {}

    static boolean isBold(COSDictionary font) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean heavy = descriptor != null
                && (descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= SEMI_BOLD
                        || (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0);
        return heavy || NAME.matcher(name).find();
    }
}
