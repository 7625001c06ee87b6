package io.github.yusuan.office.ofd;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A page of OFD.
 *
 * @param xml its content
 * @param templates what pages lie on, by number
 * @param params drawing parameters, by number
 * @param area its box where it has none of its own
 */
record OfdPage(byte[] xml, Map<String, byte[]> templates, Map<String, DrawParam> params, String area) {
    private static final double MM = 72 / 25.4;
    private static final int MAX_DEPTH = 32;

    PageInk read(int number) throws IOException {
        XmlElement page = XmlElement.read(xml);
        List<Double> box = Numbers.of(
                page.path("Area", "PhysicalBox").map(XmlElement::text).orElse(area));
        OfdInk ink = new OfdInk(params);
        for (XmlElement template : page.children("Template")) {
            byte[] below = templates.getOrDefault(template.attribute("TemplateID"), new byte[0]);
            if (below.length > 0) {
                layers(XmlElement.read(below), ink);
            }
        }
        layers(page, ink);
        float width = (float) (box.size() < 4 ? 210 * MM : box.get(2) * MM);
        float height = (float) (box.size() < 4 ? 297 * MM : box.get(3) * MM);
        return ink.page(number, width, height);
    }

    private static void layers(XmlElement page, OfdInk ink) {
        for (XmlElement layer :
                page.child("Content").map(c -> c.children("Layer")).orElse(List.of())) {
            objects(layer, ink, 0);
        }
    }

    private static void objects(XmlElement parent, OfdInk ink, int depth) {
        for (XmlElement object : parent.children()) {
            boolean seen = !object.attribute("Visible").equals("false")
                    && !object.attribute("Alpha").equals("0");
            if (seen) {
                switch (object.name()) {
                    case "TextObject" -> ink.text(object);
                    case "PathObject" -> ink.path(object);
                    case "ImageObject", "CompositeObject", "CompositeGraphicUnit" -> ink.image();
                    case "PageBlock", "Block" -> {
                        if (depth < MAX_DEPTH) {
                            objects(object, ink, depth + 1);
                        }
                    }
                    default -> {}
                }
            }
        }
    }
}
