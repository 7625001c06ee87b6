package io.github.yusuan.ink;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folds characters that look alike to the plain one, once, where text enters the program: Kangxi radicals
 * (U+2F00), CJK radicals (U+2E80) and compatibility ideographs (U+F900) that some producers write instead of the
 * ideograph, full-width letters and digits, presentation forms of ligatures. Punctuation stays as printed.
 */
public final class PlainCharacters {

    /**
     * Radicals of U+2E80–2EFF that Unicode gives no decomposition for, and the ideograph each is drawn as; and those of
     * U+2F00 whose decomposition (戶, 靑, 黃) is not the ideograph that fonts of the mainland draw with the same glyph.
     */
    private static final String RADICALS = "⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彐⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺠民⺡氵⺢水⺣灬"
            + "⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺴网⺵网⺶羊⺷羊⺸羋⺹耂⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀"
            + "⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼"
            + "⼾户⾭青⿈黄⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟";

    private static final Map<Integer, String> FOLDED = folded();

    private PlainCharacters() {}

    private static Map<Integer, String> folded() {
        Map<Integer, String> map = new HashMap<>();
        for (int i = 0; i + 1 < RADICALS.length(); i += 2) {
            map.put((int) RADICALS.charAt(i), RADICALS.substring(i + 1, i + 2));
        }
        return Map.copyOf(map);
    }

    /** The same text in plain characters; the argument itself where nothing is to fold, as nearly always. */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFoldable(text.charAt(i))) {
                return foldAll(text);
            }
        }
        return text;
    }

    private static String foldAll(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (FOLDED.containsKey(c)) {
                out.append(FOLDED.get(c));
            } else if (c < 0x10000 && !isFoldable((char) c)) {
                out.appendCodePoint(c);
            } else {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            }
        });
        return out.toString();
    }

    private static boolean isFoldable(char c) {
        return c >= 0x2e80 && c <= 0x2fd5
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfb00 && c <= 0xfb06
                || c >= 0xff10 && c <= 0xff19
                || c >= 0xff21 && c <= 0xff3a
                || c >= 0xff41 && c <= 0xff5a
                || Character.isHighSurrogate(c);
    }
}
