package io.github.yusuan.reading;

import io.github.yusuan.reading.DrawnContent.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be taken away from a table of a good document without touching a figure. */
enum LayoutMutation {
    /** One line. */
    RULE {
        @Override
        List<Set<Item>> of(List<Item> items) {
            return items.stream().filter(Item::isRule).map(Set::of).toList();
        }
    },
    /** All lines at one side of a table. */
    BORDER {
        @Override
        List<Set<Item>> of(List<Item> items) {
            List<Set<Item>> borders = new ArrayList<>();
            byPage(items).values().forEach(page -> {
                List<Item> verticals = page.stream().filter(Item::isVertical).toList();
                List<Item> others = page.stream()
                        .filter(item -> item.isRule() && !item.isVertical())
                        .toList();
                if (!verticals.isEmpty() && !others.isEmpty()) {
                    double left = verticals.stream().mapToDouble(Item::x0).min().orElse(0);
                    double right =
                            verticals.stream().mapToDouble(Item::x0).max().orElse(0);
                    double top = others.stream().mapToDouble(Item::y0).max().orElse(0);
                    double bottom = others.stream().mapToDouble(Item::y0).min().orElse(0);
                    borders.add(
                            all(verticals.stream().filter(i -> i.x0() == left).toList()));
                    borders.add(
                            all(verticals.stream().filter(i -> i.x0() == right).toList()));
                    borders.add(all(others.stream().filter(i -> i.y0() == top).toList()));
                    borders.add(
                            all(others.stream().filter(i -> i.y0() == bottom).toList()));
                }
            });
            return borders;
        }
    },
    /** All lines between the columns at one place. */
    COLUMN_RULE {
        @Override
        List<Set<Item>> of(List<Item> items) {
            List<Set<Item>> columns = new ArrayList<>();
            byPage(items)
                    .values()
                    .forEach(page -> page.stream()
                            .filter(Item::isVertical)
                            .collect(Collectors.groupingBy(Item::x0, LinkedHashMap::new, Collectors.toList()))
                            .values()
                            .forEach(column -> columns.add(all(column))));
            return columns;
        }
    },
    /** One heading of a column. */
    HEADING {
        @Override
        List<Set<Item>> of(List<Item> items) {
            return texts(items, "科目编码|科目名称|基本支出|项目支出|预算数|人员经费|公用经费|上年结转|上年结转结余|一般公共预算|决算数|金额|事业收入|其他收入");
        }
    },
    UNIT_LINE {
        @Override
        List<Set<Item>> of(List<Item> items) {
            return texts(items, ".*单位：.{0,4}元");
        }
    },
    TITLE {
        @Override
        List<Set<Item>> of(List<Item> items) {
            return texts(items, ".*[^0-9]表");
        }
    };

    /** Every way to take such a thing away. */
    abstract List<Set<Item>> of(List<Item> items);

    private static List<Set<Item>> texts(List<Item> items, String wanted) {
        Pattern pattern = Pattern.compile(wanted);
        return items.stream()
                .filter(item -> pattern.matcher(item.text()).matches())
                .map(Set::of)
                .toList();
    }

    private static Set<Item> all(List<Item> items) {
        return new LinkedHashSet<>(items);
    }

    private static Map<Integer, List<Item>> byPage(List<Item> items) {
        return items.stream().collect(Collectors.groupingBy(Item::page, LinkedHashMap::new, Collectors.toList()));
    }
}
