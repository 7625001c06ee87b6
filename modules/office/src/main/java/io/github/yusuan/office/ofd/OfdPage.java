package io.github.yusuan.office.ofd;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A page of OFD.
 *
 * @param path where its content lies
 * @param parts the parts of the document by their place
 * @param templates places of what pages lie on, by number
 * @param params drawing parameters of the document, by number
 * @param area its box where it has none of its own
 */
record OfdPage(
        String path,
        Map<String, byte[]> parts,
        Map<String, String> templates,
        Map<String, DrawParam> params,
        String area) {
    private static final byte[] NONE = new byte[0];

    private static final double MM = 72 / 25.4;
    private static final int MAX_DEPTH = 32;

    PageInk read(int number) throws IOException {
        XmlElement page = XmlElement.read(parts.getOrDefault(path, NONE));
        List<Double> box = Numbers.of(
                page.path("Area", "PhysicalBox").map(XmlElement::text).orElse(area));
        OfdInk ink = new OfdInk(paramsOf(page));
        for (XmlElement template : page.children("Template")) {
            byte[] below = parts.getOrDefault(templates.getOrDefault(template.attribute("TemplateID"), ""), NONE);
            if (below.length > 0) {
                layers(XmlElement.read(below), ink);
            }
        }
        layers(page, ink);
        float width = (float) (box.size() < 4 ? 210 * MM : box.get(2) * MM);
        float height = (float) (box.size() < 4 ? 297 * MM : box.get(3) * MM);
        return ink.page(number, width, height);
    }

    /** Those of the document and of the page's own resources. */
    private Map<String, DrawParam> paramsOf(XmlElement page) throws IOException {
        Map<String, DrawParam> all = params;
        for (XmlElement resource : page.children("PageRes")) {
            byte[] xml =
                    parts.getOrDefault(OfdPath.resolved(path, resource.text().strip()), NONE);
            all = xml.length == 0 ? all : DrawParam.of(XmlElement.read(xml), all);
        }
        return all;
    }

    private static void layers(XmlElement page, OfdInk ink) {
        for (XmlElement layer :
                page.child("Content").map(c -> c.children("Layer")).orElse(List.of())) {
            ink.layer(layer.attribute("DrawParam"));
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
