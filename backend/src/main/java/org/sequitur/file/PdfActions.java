package org.sequitur.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The actions of a PDF (ISO 32000-2, 12.6): those that follow a click, and those that run by themselves. */
final class PdfActions {

    private static final int MOST = 100;

    /** Refused wherever they are, by the values of {@code S}. */
    private static final Map<String, RefusalReason> REFUSED = Map.ofEntries(
            Map.entry("JavaScript", RefusalReason.PDF_SCRIPT),
            Map.entry("Launch", RefusalReason.PDF_ACTION),
            Map.entry("GoToR", RefusalReason.PDF_ACTION),
            Map.entry("GoToE", RefusalReason.PDF_ACTION),
            Map.entry("SubmitForm", RefusalReason.PDF_ACTION),
            Map.entry("ImportData", RefusalReason.PDF_ACTION),
            Map.entry("Rendition", RefusalReason.PDF_MEDIA),
            Map.entry("Movie", RefusalReason.PDF_MEDIA),
            Map.entry("Sound", RefusalReason.PDF_MEDIA),
            Map.entry("RichMediaExecute", RefusalReason.PDF_MEDIA),
            Map.entry("GoTo3DView", RefusalReason.PDF_MEDIA));

    /** What may happen without a click. */
    private static final Set<String> UNCLICKED = Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans");

    private static final Set<String> CLICKED =
            Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans", "URI", "Thread", "ResetForm");

    /** Those of a reader's menu that only show another place, or print. */
    private static final Set<String> NAMED = Set.of(
            "NextPage",
            "PrevPage",
            "FirstPage",
            "LastPage",
            "GoBack",
            "GoForward",
            "GoToPage",
            "Find",
            "FullScreen",
            "Print");

    private static final COSName PREVIOUS_URI = COSName.getPDFName("PA");
    private static final COSName BASE = COSName.getPDFName("Base");

    private PdfActions() {}

    /** @param dictionary any: an action, or something that has actions */
    static void examine(COSDictionary dictionary) {
        var subtype = name(dictionary, COSName.S);
        refuse(REFUSED.get(subtype));
        if (subtype.equals("URI")) {
            examineAddress(dictionary.getDictionaryObject(COSName.URI));
        }
        if (dictionary.getDictionaryObject(COSName.URI) instanceof COSDictionary addresses
                && addresses.containsKey(BASE)) {
            examineAddress(addresses.getDictionaryObject(BASE));
        }
        examine(dictionary.getDictionaryObject(COSName.A), CLICKED);
        examine(dictionary.getDictionaryObject(PREVIOUS_URI), CLICKED);
        examine(dictionary.getDictionaryObject(COSName.OPEN_ACTION), UNCLICKED);
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
            triggers.keySet().forEach(trigger -> examine(triggers.getDictionaryObject(trigger), UNCLICKED));
        }
    }

    /** An action with those that follow it. An array without dictionaries is a place in this document. */
    private static void examine(COSBase action, Set<String> allowed) {
        var actions = new ArrayDeque<COSDictionary>();
        add(actions, action);
        for (var count = 0; !actions.isEmpty(); count++) {
            if (count > MOST) {
                refuse(RefusalReason.TOO_COMPLEX);
            }
            var next = actions.remove();
            var subtype = name(next, COSName.S);
            refuse(REFUSED.get(subtype));
            if (!allowed.contains(subtype)) {
                refuse(allowed == UNCLICKED ? RefusalReason.EXTERNAL_CONTENT : RefusalReason.PDF_ACTION);
            }
            if (subtype.equals("Named") && !NAMED.contains(name(next, COSName.N))
                    || subtype.equals("Thread") && next.containsKey(COSName.F)) {
                refuse(RefusalReason.PDF_ACTION);
            }
            add(actions, next.getDictionaryObject(COSName.NEXT));
        }
    }

    /** Other dictionaries than actions have the same keys: the attributes of a structure, and pages' groups. */
    private static void add(Deque<COSDictionary> actions, COSBase action) {
        if (action instanceof COSDictionary one && one.containsKey(COSName.S)) {
            actions.add(one);
        } else if (action instanceof COSArray several) {
            for (var i = 0; i < several.size() && actions.size() <= MOST; i++) {
                if (several.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.S)) {
                    actions.add(one);
                }
            }
        }
    }

    private static void examineAddress(COSBase address) {
        if (!(address instanceof COSString string)) {
            throw new ContentRefused(RefusalReason.UNSAFE_LINK);
        }
        LinkTarget.examine(string.getString());
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static void refuse(RefusalReason refusalReason) {
        if (refusalReason != null) {
            throw new ContentRefused(refusalReason);
        }
    }
}
