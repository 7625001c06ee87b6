package io.github.yusuan.office.html;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Parts that a page declares as hidden and that its reader sees: an article that a script shows as soon as it is loaded,
 * and panels of which the reader opens one after another with the tabs above them.
 */
final class OpenedParts {
    /** Longer texts are no names of tabs. */
    private static final int LONGEST_TAB = 60;
    /** No page has so many tabs. */
    private static final int MOST_PANELS = 100;
    /** Who hides so much of a page does it until a script has run: parts of all its digits, in tenths. */
    private static final int NEARLY_ALL = 9;

    private OpenedParts() {}

    /** Those among the hidden elements of a page. */
    static Set<Element> of(Document page, Set<Element> hidden) {
        Set<Element> opened = new HashSet<>();
        long digits = digits(page.body());
        for (Element element : hidden) {
            if (element.hasText() && (isArticle(element, digits) || isPanel(element, hidden))) {
                opened.add(element);
            }
        }
        return opened;
    }

    private static boolean isArticle(Element element, long all) {
        return all > 0 && 10 * digits(element) >= NEARLY_ALL * all;
    }

    private static long digits(Element element) {
        return element.text().chars().filter(Character::isDigit).count();
    }

    /** One of several parts of one kind, of which one at most is shown, below a list of as many names. */
    private static boolean isPanel(Element element, Set<Element> hidden) {
        Element parent = element.parent();
        if (parent == null
                || parent.childrenSize() > MOST_PANELS
                || element.normalName().matches("tr|td|th|li|span|p|tbody")) {
            return false;
        }
        List<Element> panels = parent.children().stream()
                .filter(child -> isAlike(child, element) && child.hasText())
                .toList();
        boolean onlyOneShown =
                panels.stream().filter(panel -> !hidden.contains(panel)).count() <= 1;
        return onlyOneShown
                && panels.size() > 1
                && (hasTabs(panels.get(0), panels.size()) || hasTabs(parent, panels.size()));
    }

    private static boolean isAlike(Element a, Element b) {
        return a.normalName().equals(b.normalName())
                && (b.classNames().isEmpty() || !Collections.disjoint(a.classNames(), b.classNames()));
    }

    private static boolean hasTabs(Element before, int count) {
        for (Element list = before.previousElementSibling(); list != null; list = list.previousElementSibling()) {
            if (isTabs(list, count) || list.getAllElements().stream().anyMatch(inner -> isTabs(inner, count))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTabs(Element list, int count) {
        List<Element> items = list.children();
        return items.size() == count
                && items.stream().allMatch(item -> item.hasText() && item.text().length() <= LONGEST_TAB)
                && items.stream().map(Element::text).distinct().count() == count;
    }
}
