package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens a workbook of Office Open XML: which sheets it has, in their order, and which of them are hidden. */
public final class XlsxReader {
    private static final byte[] NONE = new byte[0];

    private final Map<String, byte[]> parts;
    private final Input input;

    /** A reader of the unpacked parts of a workbook. */
    public XlsxReader(Map<String, byte[]> parts, Input input) {
        this.parts = parts;
        this.input = input;
    }

    /**
     * Reads all sheets.
     *
     * @throws IOException if a part is damaged
     */
    public InputDocument read() throws IOException {
        String path = workbookPath();
        XmlElement workbook = XmlElement.read(part(path));
        Map<String, String> targets = relations(path);
        boolean date1904 = workbook.child("workbookPr")
                .map(p -> p.attribute("date1904"))
                .filter(XlsxReader::isOn)
                .isPresent();
        XlsxStyles styles = XlsxStyles.of(part(targets.getOrDefault("styles", "")), date1904);
        List<String> strings = SharedStrings.of(part(targets.getOrDefault("sharedStrings", "")));
        List<CellPage> pages = new ArrayList<>();
        SheetBudget budget = new SheetBudget(input.problems());
        for (XmlElement sheet :
                workbook.child("sheets").map(s -> s.children("sheet")).orElse(List.of())) {
            int number = pages.size() + 1;
            String name = sheet.attribute("name");
            byte[] xml = part(targets.getOrDefault(sheet.attribute("id"), ""));
            if (!sheet.attribute("state").isEmpty() && !sheet.attribute("state").equals("visible")) {
                tellHidden(number, name);
                pages.add(new CellPage(List.of()));
            } else {
                pages.add(new XlsxSheet(name, styles, strings, budget).read(xml, number, input.problems()));
            }
        }
        return InputDocument.of(producer(), pages);
    }

    private void tellHidden(int number, String name) {
        input.problems()
                .report(Problem.ofPage(
                        ProblemCode.HIDDEN_CONTENT, number, "sheet \"" + name + "\" is hidden; it is not read"));
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private byte[] part(String path) {
        byte[] exact = parts.get(path);
        if (exact != null) {
            return exact;
        }
        return parts.entrySet().stream()
                .filter(part -> part.getKey().replace('\\', '/').equalsIgnoreCase(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    private String workbookPath() throws IOException {
        byte[] rels = part("_rels/.rels");
        if (rels.length > 0) {
            for (XmlElement relation : XmlElement.read(rels).children("Relationship")) {
                if (relation.attribute("Type").endsWith("/officeDocument")) {
                    return resolved("", relation.attribute("Target"));
                }
            }
        }
        return "xl/workbook.xml";
    }

    /** The parts that the workbook names, by identifier, and those of one kind by the kind. */
    private Map<String, String> relations(String workbook) throws IOException {
        int slash = workbook.lastIndexOf('/');
        String folder = workbook.substring(0, slash + 1);
        byte[] rels = part(folder + "_rels/" + workbook.substring(slash + 1) + ".rels");
        Map<String, String> targets = new HashMap<>();
        if (rels.length > 0) {
            for (XmlElement relation : XmlElement.read(rels).children("Relationship")) {
                if (!relation.attribute("TargetMode").toLowerCase(Locale.ROOT).equals("external")) {
                    String type = relation.attribute("Type");
                    String target = resolved(folder, relation.attribute("Target"));
                    targets.put(relation.attribute("Id"), target);
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                }
            }
        }
        return targets;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]+/\\.\\./", "");
        }
        return path.replace("./", "");
    }

    private String producer() throws IOException {
        byte[] app = part("docProps/app.xml");
        return app.length == 0
                ? ""
                : XmlElement.read(app)
                        .child("Application")
                        .map(XmlElement::text)
                        .orElse("")
                        .strip();
    }
}
