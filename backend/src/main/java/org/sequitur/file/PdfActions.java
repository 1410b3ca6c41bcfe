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

/** The actions of a PDF (ISO 32000-2, 12.6): those that need a click, and automatic ones. */
final class PdfActions {

    private static final int MAX_ACTIONS = 100;

    /** Actions that are always refused, by the value of {@code S}. */
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

    /** Actions that are allowed without a click. */
    private static final Set<String> AUTOMATIC = Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans");

    private static final Set<String> ON_CLICK =
            Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans", "URI", "Thread", "ResetForm");

    /** Named actions (menu commands) that only navigate or print. */
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

    /** @param dictionary any dictionary: an action, or an object that has actions */
    static void inspect(COSDictionary dictionary) {
        var subtype = name(dictionary, COSName.S);
        refuse(REFUSED.get(subtype));
        if (subtype.equals("URI")) {
            inspectAddress(dictionary.getDictionaryObject(COSName.URI));
        }
        if (dictionary.getDictionaryObject(COSName.URI) instanceof COSDictionary addresses
                && addresses.containsKey(BASE)) {
            inspectAddress(addresses.getDictionaryObject(BASE));
        }
        inspect(dictionary.getDictionaryObject(COSName.A), ON_CLICK);
        inspect(dictionary.getDictionaryObject(PREVIOUS_URI), ON_CLICK);
        inspect(dictionary.getDictionaryObject(COSName.OPEN_ACTION), AUTOMATIC);
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
            triggers.keySet().forEach(trigger -> inspect(triggers.getDictionaryObject(trigger), AUTOMATIC));
        }
    }

    /** Checks an action and those chained to it. An array without dictionaries is a destination in this document. */
    private static void inspect(COSBase action, Set<String> allowed) {
        var actions = new ArrayDeque<COSDictionary>();
        add(actions, action);
        for (var count = 0; !actions.isEmpty(); count++) {
            if (count > MAX_ACTIONS) {
                refuse(RefusalReason.TOO_COMPLEX);
            }
            var next = actions.remove();
            var subtype = name(next, COSName.S);
            refuse(REFUSED.get(subtype));
            if (!allowed.contains(subtype)) {
                refuse(allowed == AUTOMATIC ? RefusalReason.EXTERNAL_CONTENT : RefusalReason.PDF_ACTION);
            }
            if (subtype.equals("Named") && !NAMED.contains(name(next, COSName.N))
                    || subtype.equals("Thread") && next.containsKey(COSName.F)) {
                refuse(RefusalReason.PDF_ACTION);
            }
            add(actions, next.getDictionaryObject(COSName.NEXT));
        }
    }

    /** Only dictionaries with an action type are actions: structure attributes and page groups use the same keys. */
    private static void add(Deque<COSDictionary> actions, COSBase action) {
        if (action instanceof COSDictionary one && one.containsKey(COSName.S)) {
            actions.add(one);
        } else if (action instanceof COSArray several) {
            for (var i = 0; i < several.size() && actions.size() <= MAX_ACTIONS; i++) {
                if (several.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.S)) {
                    actions.add(one);
                }
            }
        }
    }

    private static void inspectAddress(COSBase address) {
        if (!(address instanceof COSString string)) {
            throw new ContentRefusedException(RefusalReason.UNSAFE_LINK);
        }
        LinkTarget.inspect(string.getString());
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static void refuse(RefusalReason refusalReason) {
        if (refusalReason != null) {
            throw new ContentRefusedException(refusalReason);
        }
    }
}
