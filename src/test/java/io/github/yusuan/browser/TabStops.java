package io.github.yusuan.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/** What the Tab key reaches on a page, from its beginning to its end. */
public final class TabStops {
    private static final int MOST = 3000;
    /** Numbers what should be reached in the order of the page, and goes to its beginning. */
    private static final String NUMBER = "window.reachable = [...document.querySelectorAll("
            + "'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]"
            + ".filter(e => e.checkVisibility() && !e.disabled && e.tabIndex >= 0);"
            + "window.nameOf = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className.baseVal ?? e.className ? '.' + (e.className.baseVal ?? e.className) : '')"
            + " + ' ' + (e.textContent || e.ariaLabel || '').trim().slice(0, 20);"
            + "document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); scrollTo(0, 0);"
            + "return reachable.map(nameOf)";
    /** The number of what has the focus, and whether it can be seen that it has; the label stands for a hidden file field. */
    private static final String LOOK = "const e = document.activeElement, seen = e.type === 'file' ? e.labels[0] : e;"
            + "const style = getComputedStyle(seen), box = seen.getBoundingClientRect();"
            + "return [reachable.indexOf(e), style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2"
            + " && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight"
            + " && box.right > 0 && box.left < innerWidth ? 1 : 0]";
    /** What scrolls, and no key gets there. */
    private static final String UNREACHED = "return [...document.querySelectorAll('*')].filter(e => e.checkVisibility()"
            + " && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)"
            + " && /auto|scroll/.test(getComputedStyle(e).overflow) && e.tabIndex < 0"
            + " && e !== document.documentElement && e !== document.body).map(nameOf)";

    private TabStops() {}

    /** Goes through the page with Tab: what is left out, out of order, or does not show that it has the focus. */
    @SuppressWarnings("unchecked")
    public static List<String> faultsOf(Browser browser) {
        List<String> names = (List<String>) browser.run(NUMBER);
        List<String> faults = new ArrayList<>();
        int last = -1;
        for (int pressed = 0; pressed < MOST; pressed++) {
            browser.press(Keys.TAB);
            List<Number> look = browser.numbers(LOOK);
            int number = look.get(0).intValue();
            if (number < 0 || number == 0 && last >= 0) {
                break;
            }
            names.subList(last + 1, Math.max(last + 1, number)).forEach(left -> faults.add("not reached: " + left));
            if (number <= last) {
                faults.add("out of order: " + names.get(number));
            }
            if (look.get(1).intValue() == 0) {
                faults.add("focus is not seen: " + names.get(number));
            }
            last = number;
        }
        names.subList(last + 1, names.size()).forEach(left -> faults.add("not reached: " + left));
        ((List<String>) browser.run(UNREACHED)).forEach(left -> faults.add("scrolls by no key: " + left));
        return faults;
    }
}
