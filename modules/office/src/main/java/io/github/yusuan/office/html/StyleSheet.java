package io.github.yusuan.office.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the rules of a page declare for classes, and for elements within others; the element's own declarations come last. */
final class StyleSheet {
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,400})\\{([^{}]{0,4000})\\}");
    private static final Pattern CLASS = Pattern.compile("\\s*\\w*\\.([\\w-]+)\\s*");
    private static final Pattern MATRIX = Pattern.compile("matrix\\(\\s*(\\d*\\.?\\d+)\\s*,.*");

    /** An element by its name and class within others. */
    private static final Pattern DESCENDANT =
            Pattern.compile("\\s*([\\w-]*\\.[\\w-]+|[\\w-]+)(\\s*[\\s>]\\s*([\\w-]*\\.[\\w-]+|[\\w-]+)){1,5}\\s*");
    /** What is asked of such elements. */
    private static final Set<String> PLACING =
            Set.of("display", "float", "position", "vertical-align", "grid-template-columns", "flex");

    private static final int MAX_SELECTIONS = 60;

    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private final Map<Element, Map<String, String>> selected = new HashMap<>();
    private int selections;

    private StyleSheet() {}

    static StyleSheet of(Document page) {
        StyleSheet sheet = new StyleSheet();
        for (Element style : page.getElementsByTag("style")) {
            sheet.add(Css.ofScreens(style.data()), page);
        }
        return sheet;
    }

    /** Keeps what was read of sheets that are taken out of the page. */
    private void add(String css, Document page) {
        Matcher rules = RULE.matcher(css);
        while (rules.find()) {
            Map<String, String> declared = Css.declarations(rules.group(2));
            for (String selector : rules.group(1).split(",")) {
                Matcher name = CLASS.matcher(selector);
                if (name.matches()) {
                    classes.computeIfAbsent(name.group(1), n -> new HashMap<>()).putAll(declared);
                } else if (DESCENDANT.matcher(selector).matches()
                        && !Collections.disjoint(declared.keySet(), PLACING)) {
                    addSelected(page, selector.strip(), declared);
                }
            }
        }
    }

    private void addSelected(Document page, String selector, Map<String, String> declared) {
        if (selections++ < MAX_SELECTIONS) {
            for (Element element : page.select(selector)) {
                selected.computeIfAbsent(element, e -> new HashMap<>()).putAll(declared);
            }
        }
    }

    /** All that is declared for an element. */
    Map<String, String> of(Element element) {
        Map<String, String> all = new HashMap<>();
        for (String name : element.classNames()) {
            all.putAll(classes.getOrDefault(name, Map.of()));
        }
        all.putAll(selected.getOrDefault(element, Map.of()));
        all.putAll(Css.declarations(element.attr("style")));
        return all;
    }

    /**
     * Whether the element stands at a place of its page. An element that says where, and not that it does, has that from a
     * sheet that is not in the file.
     */
    boolean isPlaced(Element element) {
        if (!element.hasAttr("style") && !element.hasAttr("class")) {
            return false;
        }
        Map<String, String> all = of(element);
        String position = all.get("position");
        return position == null
                ? all.containsKey("left") && (all.containsKey("top") || all.containsKey("bottom"))
                : position.startsWith("absolute");
    }

    /** By how much an element is scaled. */
    static double scale(Map<String, String> style) {
        Matcher matrix = MATRIX.matcher(style.getOrDefault("transform", ""));
        return matrix.matches() ? Double.parseDouble(matrix.group(1)) : 1;
    }
}
