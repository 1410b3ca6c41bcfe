package org.sequitur.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Documents of PDF (ISO 32000), judged by all objects that the file names, whether a page leads to them or not. */
final class PdfDocument {

    private static final int MOST_OBJECTS = 1_000_000;
    private static final int MOST_ACTIONS = 100;

    /** By the values of {@code S}. */
    private static final Map<String, Finding> ACTIONS = Map.ofEntries(
            Map.entry("JavaScript", Finding.PDF_SCRIPT),
            Map.entry("Launch", Finding.PDF_ACTION),
            Map.entry("GoToR", Finding.PDF_ACTION),
            Map.entry("GoToE", Finding.PDF_ACTION),
            Map.entry("SubmitForm", Finding.PDF_ACTION),
            Map.entry("ImportData", Finding.PDF_ACTION),
            Map.entry("Rendition", Finding.PDF_MEDIA),
            Map.entry("Movie", Finding.PDF_MEDIA),
            Map.entry("Sound", Finding.PDF_MEDIA),
            Map.entry("RichMediaExecute", Finding.PDF_MEDIA),
            Map.entry("GoTo3DView", Finding.PDF_MEDIA));

    /** What may happen without a click. */
    private static final Set<String> HARMLESS = Set.of("GoTo", "Named", "Hide", "SetOCGState", "Trans");

    private static final Map<String, Finding> SUBTYPES = Map.of(
            "FileAttachment", Finding.PDF_ATTACHMENT,
            "RichMedia", Finding.PDF_MEDIA,
            "Screen", Finding.PDF_MEDIA,
            "Movie", Finding.PDF_MEDIA,
            "Sound", Finding.PDF_MEDIA,
            "3D", Finding.PDF_MEDIA);

    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfDocument() {}

    /** @throws ContentRefused for a document that does something by itself, or cannot be examined */
    static FileType typeOf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            new PdfDocument().examine(document.getDocument());
            return FileType.PDF;
        } catch (InvalidPasswordException locked) {
            throw new ContentRefused(Finding.PROTECTED);
        }
    }

    private void examine(COSDocument document) {
        add(document.getTrailer());
        if (document.getXrefTable().size() > MOST_OBJECTS) {
            throw new ContentRefused(Finding.TOO_COMPLEX);
        }
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key);
            // What this library cannot read, another may.
            refuse(object.getObject() == null ? Finding.UNREADABLE : null);
            add(object);
            // Not by recursion: how deep they are nested is for the document to say.
            for (COSBase next; (next = waiting.poll()) != null; ) {
                examine(next);
            }
        }
    }

    private void add(COSBase value) {
        var object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            if (seen.size() > MOST_OBJECTS) {
                throw new ContentRefused(Finding.TOO_COMPLEX);
            }
            waiting.add(object);
        }
    }

    private void examine(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::add);
        } else if (object instanceof COSDictionary dictionary) {
            judge(dictionary);
            dictionary.getValues().forEach(this::add);
        }
    }

    private static void judge(COSDictionary dictionary) {
        refuse(ACTIONS.get(name(dictionary, COSName.S)));
        refuse(SUBTYPES.get(name(dictionary, COSName.SUBTYPE)));
        if (EMBEDDED_FILE.equals(dictionary.getDictionaryObject(COSName.TYPE))
                || dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files && files.size() > 0) {
            refuse(Finding.PDF_ATTACHMENT);
        }
        var form = dictionary.getDictionaryObject(COSName.XFA);
        if (form instanceof COSArray || form instanceof COSStream) {
            refuse(Finding.PDF_FORM);
        }
        if (dictionary instanceof COSStream stream && isElsewhere(stream)) {
            refuse(Finding.EXTERNAL_CONTENT);
        }
        judgeUnclicked(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary triggers) {
            triggers.keySet().forEach(trigger -> judgeUnclicked(triggers.getDictionaryObject(trigger)));
        }
    }

    private static boolean isElsewhere(COSStream stream) {
        var file = stream.getDictionaryObject(COSName.F);
        return file instanceof COSString
                || file instanceof COSDictionary
                || stream.getDictionaryObject(REFERENCE) instanceof COSDictionary;
    }

    /** An action that runs by itself, with those that follow it. */
    private static void judgeUnclicked(COSBase action) {
        var actions = new ArrayDeque<COSBase>();
        add(actions, action);
        for (var count = 0; !actions.isEmpty(); count++) {
            if (count > MOST_ACTIONS) {
                refuse(Finding.TOO_COMPLEX);
            }
            var next = actions.remove();
            if (next instanceof COSDictionary one) {
                var name = name(one, COSName.S);
                refuse(ACTIONS.get(name));
                refuse(HARMLESS.contains(name) ? null : Finding.EXTERNAL_CONTENT);
                add(actions, one.getDictionaryObject(COSName.NEXT));
            } else if (next instanceof COSArray several) {
                // An array without dictionaries is a place in this document.
                for (var i = 0; i < several.size(); i++) {
                    add(
                            actions,
                            several.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.S)
                                    ? one
                                    : null);
                }
            }
        }
    }

    private static void add(Deque<COSBase> actions, COSBase action) {
        if (action != null) {
            actions.add(action);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }

    private static void refuse(Finding finding) {
        if (finding != null) {
            throw new ContentRefused(finding);
        }
    }
}
