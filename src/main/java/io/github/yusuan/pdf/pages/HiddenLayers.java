package io.github.yusuan.pdf.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Optional content groups that a viewer does not show when the document is opened (ISO 32000-2, 8.11.4). */
public final class HiddenLayers {
    /** More groups than any page is a member of. */
    private static final int MAX_MEMBERS = 1_000;
    /** Expressions of visibility are nested less deeply. */
    private static final int MAX_DEPTH = 16;

    private static final COSName VISIBILITY_EXPRESSION = COSName.getPDFName("VE");
    private static final COSName AUTO_STATE = COSName.getPDFName("AS");
    private static final COSName EVENT = COSName.getPDFName("Event");
    private static final COSName VIEW = COSName.getPDFName("View");
    private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");
    private static final COSName USAGE = COSName.getPDFName("Usage");

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    public HiddenLayers(COSDictionary catalogue) {
        COSDictionary properties = catalogue.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (standard == null) {
            return;
        }
        if (COSName.OFF.equals(standard.getCOSName(COSName.BASE_STATE))) {
            off.addAll(members(properties.getDictionaryObject(COSName.OCGS)));
            members(standard.getDictionaryObject(COSName.ON)).forEach(off::remove);
        }
        off.addAll(members(standard.getDictionaryObject(COSName.OFF)));
        for (COSBase event : members(standard.getDictionaryObject(AUTO_STATE))) {
            if (event instanceof COSDictionary usage && VIEW.equals(usage.getCOSName(EVENT))) {
                members(usage.getDictionaryObject(COSName.OCGS)).forEach(this::setForViewing);
            }
        }
    }

    /** What the group itself says of how it is viewed; one that is meant for print only says that it is off. */
    private void setForViewing(COSBase group) {
        COSDictionary usage = group instanceof COSDictionary layer ? layer.getCOSDictionary(USAGE) : null;
        COSDictionary view = usage == null ? null : usage.getCOSDictionary(VIEW);
        COSName state = view == null ? null : view.getCOSName(VIEW_STATE);
        if (COSName.OFF.equals(state)) {
            off.add(group);
        } else if (COSName.ON.equals(state)) {
            off.remove(group);
        }
    }

    private static List<COSBase> members(@Nullable COSBase array) {
        List<COSBase> members = new ArrayList<>();
        if (array instanceof COSArray list) {
            for (int i = 0; i < Math.min(list.size(), MAX_MEMBERS); i++) {
                COSBase member = list.getObject(i);
                if (member != null) {
                    members.add(member);
                }
            }
        }
        return members;
    }

    /** Whether a group, or a membership dictionary by its expression or policy, is not shown. */
    public boolean hides(@Nullable COSDictionary group) {
        if (group == null) {
            return false;
        }
        if (group.getDictionaryObject(VISIBILITY_EXPRESSION) instanceof COSArray expression) {
            return !holds(expression, 0);
        }
        COSBase members = group.getDictionaryObject(COSName.OCGS);
        if (!(members instanceof COSArray)) {
            return off.contains(members == null ? group : members);
        }
        List<COSBase> groups = members(members);
        COSName policy = group.getCOSName(COSName.P);
        return !groups.isEmpty()
                && switch (policy == null ? "AnyOn" : policy.getName()) {
                    case "AllOn" -> groups.stream().anyMatch(off::contains);
                    case "AnyOff" -> groups.stream().noneMatch(off::contains);
                    case "AllOff" -> !off.containsAll(groups);
                    default -> off.containsAll(groups);
                };
    }

    private boolean holds(@Nullable COSBase part, int depth) {
        if (!(part instanceof COSArray expression) || depth > MAX_DEPTH) {
            return part == null || !off.contains(part);
        }
        List<COSBase> parts = members(expression);
        List<COSBase> terms = parts.subList(Math.min(1, parts.size()), parts.size());
        String operator = !parts.isEmpty() && parts.get(0) instanceof COSName name ? name.getName() : "And";
        return switch (operator) {
            case "Or" -> terms.stream().anyMatch(term -> holds(term, depth + 1));
            case "Not" -> terms.stream().noneMatch(term -> holds(term, depth + 1));
            default -> terms.stream().allMatch(term -> holds(term, depth + 1));
        };
    }
}
