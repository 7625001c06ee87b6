package io.github.yusuan.office.html;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** Takes away what a reader of the page does not see, and what is no part of its text: scripts, menus, forms. */
final class HiddenParts {
    private static final String NO_TEXT = "script, template, noscript, nav, footer, aside, select, option, button,"
            + " textarea, input, iframe, object, svg, audio, video, canvas, datalist, head > title";
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,200})\\{([^{}]{0,4000})\\}");
    private static final int MAX_RULES = 300;

    private HiddenParts() {}

    static void remove(Document page, ProblemSink problems) {
        List<Element> hidden = new ArrayList<>();
        for (String selector : hidingSelectors(page)) {
            try {
                hidden.addAll(page.select(selector));
            } catch (Selector.SelectorParseException | IllegalArgumentException e) {
                // a selector of a browser's own; what it means cannot be known
            }
        }
        page.select(NO_TEXT).remove();
        for (Element element : page.select("[style], [hidden]")) {
            if (element.hasAttr("hidden") || Css.hides(element.attr("style"))) {
                hidden.add(element);
            }
        }
        int told = 0;
        for (Element element : hidden) {
            boolean structure = element.is("html, body");
            if (!structure && element.parent() != null) {
                told += element.text().matches("(?s).*\\d.*") ? 1 : 0;
                hide(element);
            }
        }
        if (told > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.HIDDEN_CONTENT, 1, told + " parts of the page are not shown; they are not read"));
        }
    }

    /** A hidden row stays a row for the cells that reach over it. */
    private static void hide(Element element) {
        if (element.is("tr")) {
            element.attr("style", "display:none");
        } else {
            element.remove();
        }
    }

    private static List<String> hidingSelectors(Document page) {
        List<String> selectors = new ArrayList<>();
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(Css.ofScreens(sheet.data()));
            while (rules.find() && selectors.size() < MAX_RULES) {
                if (Css.hides(rules.group(2))) {
                    selectors.add(rules.group(1).strip());
                }
            }
        }
        return selectors;
    }
}
