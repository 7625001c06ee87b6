package io.github.yusuan.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Optional content groups that are off when the document is opened (ISO 32000-2, 8.11.4.3). */
final class HiddenLayers {
    /** More groups than any page is a member of. */
    private static final int MAX_MEMBERS = 1_000;

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    HiddenLayers(COSDictionary catalogue) {
        COSDictionary properties = catalogue.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary standard = properties == null ? null : properties.getCOSDictionary(COSName.D);
        COSArray listed = standard == null ? null : standard.getCOSArray(COSName.OFF);
        for (int i = 0; listed != null && i < listed.size(); i++) {
            off.add(listed.getObject(i));
        }
    }

    /** Whether a group, or a membership dictionary whose groups are all off, is not shown. */
    boolean hides(@Nullable COSDictionary group) {
        if (group == null || off.isEmpty()) {
            return false;
        }
        COSBase members = group.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSArray array) {
            boolean all = array.size() > 0;
            for (int i = 0; i < Math.min(array.size(), MAX_MEMBERS); i++) {
                all &= off.contains(array.getObject(i));
            }
            return all;
        }
        return off.contains(members == null ? group : members);
    }
}
