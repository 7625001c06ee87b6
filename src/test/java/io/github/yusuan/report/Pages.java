package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages as a browser reads them, and what holds of each. */
final class Pages {
    private Pages() {}

    /** Writes the report of a document. */
    static Document report(Disclosure disclosure, byte[] input, Path folder) throws IOException {
        new ReportWriter(Language.ZH, false).write(disclosure, input, ReadOptions.DEFAULT, folder);
        return parse(folder.resolve(ReportWriter.FILE));
    }

    static Document report(byte[] input, Path folder) throws IOException {
        return report(Yusuan.read("a document", input, ReadOptions.DEFAULT), input, folder);
    }

    static Document parse(Path page) throws IOException {
        return Jsoup.parse(page, "UTF-8");
    }

    /** Runs nothing but its own script, loads nothing, and leads to nothing outside. */
    static void assertSafe(Document page, String script) throws IOException {
        List<Element> scripts = page.select("script");
        assertThat(scripts).hasSize(1);
        assertThat(scripts.get(0).data()).isEqualTo(resource(script));
        assertThat(scripts.get(0).attributesSize()).isZero();
        List<Element> styles = page.select("style");
        assertThat(styles).hasSize(1);
        assertThat(styles.get(0).data()).isEqualTo(resource("report.css"));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';")
                .contains("script-src '" + hash(resource(script)) + "';")
                .contains("style-src '" + hash(resource("report.css")) + "';")
                .doesNotContain("unsafe");
        assertThat(page.select("img, iframe, object, embed, link, base, audio, video, foreignObject, animate, set"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> assertSafe(element, attribute));
        }
    }

    private static void assertSafe(Element element, Attribute attribute) {
        String name = attribute.getKey();
        assertThat(name).as(element.normalName()).doesNotStartWith("on").matches("[A-Za-z-]+");
        assertThat(name).isNotIn("style", "srcdoc", "formaction", "ping");
        if (name.equals("href") || name.equals("src") || name.equals("action")) {
            assertThat(attribute.getValue()).matches("(#|\\./|data:image/png;base64,).*");
        }
        if (name.equals("href") && attribute.getValue().startsWith("data:")) {
            assertThat(element.normalName()).isEqualTo("image");
        }
    }

    private static String resource(String name) throws IOException {
        return Resources.toString(Resources.getResource(Pages.class, name), StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        byte[] sha256 =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
        return "sha256-" + Base64.getEncoder().encodeToString(sha256);
    }
}
