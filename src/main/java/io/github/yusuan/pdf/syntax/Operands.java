package io.github.yusuan.pdf.syntax;

import io.github.yusuan.pdf.syntax.ContentTokenizer.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operands before an operator; asking for one that is missing or of another type gives a harmless default. */
public final class Operands {
    /** More operands than any operator takes (colours of DeviceN have up to 32). */
    private static final int MAX = 64;

    private final List<Object> items = new ArrayList<>();

    public void add(Object item) {
        if (items.size() == MAX) {
            items.remove(0);
        }
        items.add(item);
    }

    public void clear() {
        items.clear();
    }

    public int size() {
        return items.size();
    }

    Object get(int i) {
        return items.get(i);
    }

    public double number(int i) {
        return i < items.size() && items.get(i) instanceof Double d ? d : 0;
    }

    /** The name at that place; negative places count from the end. */
    @Nullable
    public String name(int i) {
        int index = i < 0 ? items.size() + i : i;
        return index >= 0 && index < items.size() && items.get(index) instanceof Name n ? n.value() : null;
    }

    public byte[] string(int i) {
        int index = i < 0 ? items.size() + i : i;
        return index >= 0 && index < items.size() && items.get(index) instanceof byte[] b ? b : new byte[0];
    }

    public List<?> array(int i) {
        return i < items.size() && items.get(i) instanceof List<?> list ? list : List.of();
    }

    public List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (Object item : items) {
            if (item instanceof Double d) {
                numbers.add(d);
            }
        }
        return numbers;
    }
}
