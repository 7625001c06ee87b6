package io.github.yusuan.office.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts in the place of a picture the words that it shows, as its page says: designers set titles as pictures. */
final class ImageTexts {
    private static final Pattern WORDS = Pattern.compile("(?s).*\\p{IsHan}.{2,80}\\p{IsHan}.*");
    /** What stands beside text is an ornament of it. */
    private static final String BLOCKS = "p, div, section, center, h1, h2, h3, h4, h5, h6, td, th, li, body";

    private ImageTexts() {}

    static void show(Document page) {
        for (Element image : page.body().select("img[alt]")) {
            Element block = image.closest(BLOCKS);
            boolean alone = block != null && !block.hasText() && image.closest("a") == null;
            if (alone && WORDS.matcher(image.attr("alt")).matches()) {
                image.replaceWith(new TextNode(image.attr("alt").strip()));
            }
        }
    }
}
