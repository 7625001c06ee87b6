package io.github.yusuan.office.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element of a document, by its local name: the formats here use no name twice in two name spaces. */
public final class XmlElement {
    private static final int MAX_DEPTH = 256;
    private static final int MAX_ELEMENTS = 3_000_000;

    private final String name;
    private final Map<String, String> attributes;
    private final List<Object> content = new ArrayList<>(2);

    private XmlElement(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it is damaged, nested too deeply or too large
     */
    public static XmlElement read(byte[] xml) throws IOException {
        try {
            XMLStreamReader reader = SecureXml.open(xml);
            Deque<XmlElement> open = new ArrayDeque<>();
            XmlElement root = new XmlElement("", Map.of());
            open.push(root);
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++elements > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
                        throw new IOException("more than " + MAX_ELEMENTS + " elements or " + MAX_DEPTH + " levels");
                    }
                    XmlElement element = new XmlElement(reader.getLocalName().intern(), attributes(reader));
                    open.element().content.add(element);
                    open.push(element);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    open.element().content.add(reader.getText());
                }
            }
            return root.children().stream().findFirst().orElseThrow(() -> new IOException("no element"));
        } catch (XMLStreamException e) {
            throw new IOException("damaged XML: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i).intern(), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** Its local name. */
    public String name() {
        return name;
    }

    /** Whether it has that local name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** The value of an attribute; blank where there is none. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Whether it has that attribute. */
    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** An attribute that is a whole number, or another number where it is none. */
    public int number(String attribute, int other) {
        String value = attribute(attribute).strip();
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : other;
    }

    /** Its elements and texts in order. */
    public List<Object> content() {
        return content;
    }

    /** Its elements in order. */
    public List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof XmlElement element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Its elements of that name. */
    public List<XmlElement> children(String child) {
        return children().stream().filter(element -> element.is(child)).toList();
    }

    /** Its first element of that name. */
    public Optional<XmlElement> child(String child) {
        for (Object part : content) {
            if (part instanceof XmlElement element && element.is(child)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** An element at a path of names below it. */
    public Optional<XmlElement> path(String... names) {
        Optional<XmlElement> at = Optional.of(this);
        for (String step : names) {
            at = at.flatMap(element -> element.child(step));
        }
        return at;
    }

    /** All elements of that name below it, in order. */
    public List<XmlElement> all(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlElement> found) {
        for (Object part : content) {
            if (part instanceof XmlElement element) {
                if (element.is(wanted)) {
                    found.add(element);
                }
                element.collect(wanted, found);
            }
        }
    }

    /** The text in it and below. */
    public String text() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        for (Object part : content) {
            if (part instanceof XmlElement element) {
                element.append(text);
            } else {
                text.append(part);
            }
        }
    }
}
