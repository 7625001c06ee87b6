package io.github.yusuan.office.ofd;

import io.github.yusuan.office.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Drawing parameters that objects share by their number.
 *
 * @param lineWidth in millimetres
 * @param stroke lightness of lines, from 0 (black) to 1 (white)
 * @param fill lightness of areas and texts
 */
record DrawParam(double lineWidth, float stroke, float fill) {
    static final DrawParam DEFAULT = new DrawParam(0.353, 0, 0);

    /** Those of some resources, and those known before: one may go on from another ({@code Relative}). */
    static Map<String, DrawParam> of(XmlElement resources, Map<String, DrawParam> before) {
        Map<String, XmlElement> named = new LinkedHashMap<>();
        for (XmlElement param : resources.all("DrawParam")) {
            named.put(param.attribute("ID"), param);
        }
        Map<String, DrawParam> params = new HashMap<>(before);
        named.keySet().forEach(id -> params.put(id, inherited(id, named, before)));
        return params;
    }

    /** Those of the farthest ancestor first; a circle ends where it began. */
    private static DrawParam inherited(String id, Map<String, XmlElement> named, Map<String, DrawParam> before) {
        Deque<XmlElement> line = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String at = id;
        while (named.containsKey(at) && seen.add(at)) {
            line.push(named.get(at));
            at = named.get(at).attribute("Relative");
        }
        DrawParam param = named.containsKey(at) ? DEFAULT : before.getOrDefault(at, DEFAULT);
        for (XmlElement own : line) {
            param = param.with(own);
        }
        return param;
    }

    /** The same with what an object says of its own. */
    DrawParam with(XmlElement object) {
        double width =
                Numbers.of(object.attribute("LineWidth")).stream().findFirst().orElse(lineWidth);
        return new DrawParam(
                width,
                luma(object.child("StrokeColor")).orElse(stroke),
                luma(object.child("FillColor")).orElse(fill));
    }

    /** Lightness of a colour in grey, red, green and blue, or inks. */
    private static Optional<Float> luma(Optional<XmlElement> color) {
        if (color.isEmpty()) {
            return Optional.empty();
        }
        if (color.get().attribute("Alpha").equals("0")) {
            return Optional.of(1f);
        }
        var values = Numbers.of(color.get().attribute("Value"));
        double light = switch (values.size()) {
            case 1 -> values.get(0) / 255;
            case 3 -> (0.299 * values.get(0) + 0.587 * values.get(1) + 0.114 * values.get(2)) / 255;
            case 4 -> 1 - Math.min(1, (values.get(3) + (values.get(0) + values.get(1) + values.get(2)) / 3) / 255);
            default -> 0;
        };
        return Optional.of((float) Math.max(0, Math.min(1, light)));
    }
}
