package io.github.yusuan.office.ofd;

import io.github.yusuan.office.xml.XmlElement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Drawing parameters that objects share by their number.
 *
 * @param lineWidth in millimetres
 * @param stroke lightness of lines, from 0 (black) to 1 (white)
 * @param fill lightness of areas and texts
 */
record DrawParam(double lineWidth, float stroke, float fill) {
    static final DrawParam DEFAULT = new DrawParam(0.353, 0, 0);

    static Map<String, DrawParam> of(XmlElement resources) {
        Map<String, DrawParam> params = new HashMap<>();
        for (XmlElement param : resources.all("DrawParam")) {
            params.put(param.attribute("ID"), DEFAULT.with(param));
        }
        return params;
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
