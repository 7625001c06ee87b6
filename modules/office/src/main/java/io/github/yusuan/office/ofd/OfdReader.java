package io.github.yusuan.office.ofd;

import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens a document of OFD: which pages it has, on which templates, with which drawing parameters. */
public final class OfdReader {
    private static final byte[] NONE = new byte[0];

    private final Map<String, byte[]> parts;
    private final Input input;

    /** A reader of the unpacked parts of a document. */
    public OfdReader(Map<String, byte[]> parts, Input input) {
        this.parts = parts;
        this.input = input;
    }

    /**
     * Reads which pages there are; each is read when it is asked for.
     *
     * @throws IOException if the parts that name them are damaged
     */
    public InputDocument read() throws IOException {
        if (parts.containsKey("Encryptions.xml")) {
            throw new UnreadableInputException(input.name(), Reason.ENCRYPTED, "the document wants a certificate");
        }
        XmlElement ofd = XmlElement.read(part("OFD.xml"));
        List<OfdPage> pages = new ArrayList<>();
        String producer = "";
        for (XmlElement body : ofd.children("DocBody")) {
            String creator =
                    body.path("DocInfo", "Creator").map(XmlElement::text).orElse("");
            String version =
                    body.path("DocInfo", "CreatorVersion").map(XmlElement::text).orElse("");
            producer = producer.isEmpty() ? (creator + " " + version).strip() : producer;
            String root = body.child("DocRoot").map(XmlElement::text).orElse("").strip();
            pages.addAll(pagesOf(OfdPath.resolved("", root)));
        }
        return new OfdDocument(pages, producer, input.problems());
    }

    private byte[] part(String path) {
        return parts.getOrDefault(path, NONE);
    }

    private List<OfdPage> pagesOf(String root) throws IOException {
        XmlElement document = XmlElement.read(part(root));
        XmlElement common = document.child("CommonData").orElse(document);
        String area =
                common.path("PageArea", "PhysicalBox").map(XmlElement::text).orElse("0 0 210 297");
        Map<String, String> templates = new HashMap<>();
        for (XmlElement template : common.children("TemplatePage")) {
            templates.put(template.attribute("ID"), OfdPath.resolved(root, template.attribute("BaseLoc")));
        }
        Map<String, DrawParam> params = Map.of();
        for (XmlElement resource : common.children()) {
            if (resource.name().matches("PublicRes|DocumentRes")) {
                byte[] xml = part(OfdPath.resolved(root, resource.text().strip()));
                params = xml.length == 0 ? params : DrawParam.of(XmlElement.read(xml), params);
            }
        }
        List<OfdPage> pages = new ArrayList<>();
        for (XmlElement page :
                document.child("Pages").map(p -> p.children("Page")).orElse(List.of())) {
            String path = OfdPath.resolved(root, page.attribute("BaseLoc"));
            pages.add(new OfdPage(path, parts, templates, params, area));
        }
        return pages;
    }
}
