package io.github.yusuan.office.html;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/** Takes away what a reader of the page does not see, and what is no part of its text: scripts, menus, forms. */
final class HiddenParts {
    private static final String NO_TEXT = "script, template, noscript, nav, footer, aside, select, option, button,"
            + " textarea, input, iframe, object, svg, audio, video, canvas, datalist, head > title";
    private static final String STRUCK = "del, s, strike, [style*=line-through]";
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,200})\\{([^{}]{0,4000})\\}");
    private static final int MAX_RULES = 300;

    private HiddenParts() {}

    static void remove(Document page, ProblemSink problems) {
        Set<Element> hidden = hiddenBySheets(page);
        for (Element element : page.select("[style], [hidden]")) {
            put(hidden, element, element.hasAttr("hidden") ? Css.Showing.HIDDEN : Css.showing(element.attr("style")));
        }
        Set<Element> opened = OpenedParts.of(page, hidden);
        showFields(page);
        page.select(NO_TEXT).remove();
        hidden.addAll(page.select(STRUCK));
        int told = 0;
        for (Element element : hidden) {
            boolean structure = element.is("html, body") || opened.contains(element);
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

    /** A form that is filled in shows its values as fields. */
    private static void showFields(Document page) {
        for (Element field : page.select("td input, td textarea")) {
            boolean typed = field.attr("type").matches("(?i)|text|number|tel");
            String value = field.normalName().equals("input") ? field.attr("value") : field.wholeText();
            if (typed && !value.isBlank()) {
                field.replaceWith(new TextNode(value));
            }
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

    /** What the rules of the page hide, in their order: a later one may show again what one before it hides. */
    private static Set<Element> hiddenBySheets(Document page) {
        Set<Element> hidden = new LinkedHashSet<>();
        int left = MAX_RULES;
        for (Element sheet : page.select("style")) {
            Matcher rules = RULE.matcher(Css.ofScreens(sheet.data()));
            while (rules.find() && left > 0) {
                Css.Showing showing = Css.showing(rules.group(2));
                if (showing != Css.Showing.UNSAID) {
                    left--;
                    selected(page, rules.group(1).strip()).forEach(element -> put(hidden, element, showing));
                }
            }
        }
        return hidden;
    }

    private static List<Element> selected(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return List.of(); // a selector of a browser's own; what it means cannot be known
        }
    }

    private static void put(Set<Element> hidden, Element element, Css.Showing showing) {
        if (showing == Css.Showing.HIDDEN) {
            hidden.add(element);
        } else if (showing == Css.Showing.SHOWN) {
            hidden.remove(element);
        }
    }
}
