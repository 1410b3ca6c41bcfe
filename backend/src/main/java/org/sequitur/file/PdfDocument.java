package org.sequitur.file;

import java.io.IOException;
import java.nio.file.Files;
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

/** PDF documents (ISO 32000). All objects of the file are checked, including those that no page uses. */
final class PdfDocument {

    private static final int MAX_OBJECTS = 1_000_000;

    private static final Map<String, RefusalReason> SUBTYPES = Map.of(
            "FileAttachment", RefusalReason.PDF_ATTACHMENT,
            "RichMedia", RefusalReason.PDF_MEDIA,
            "Screen", RefusalReason.PDF_MEDIA,
            "Movie", RefusalReason.PDF_MEDIA,
            "Sound", RefusalReason.PDF_MEDIA,
            "3D", RefusalReason.PDF_MEDIA);

    /** The allowed annotations. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "",
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Stamp",
            "Ink",
            "Popup",
            "Widget",
            "PrinterMark",
            "TrapNet",
            "Watermark",
            "Redact");

    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> queue = new ArrayDeque<>();

    private PdfDocument() {}

    /** @throws ContentRefusedException for active content, or a document that cannot be inspected */
    static FileType typeOf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            new PdfDocument().inspect(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new ContentRefusedException(RefusalReason.PROTECTED);
        }
        PdfLayout.inspect(Files.readAllBytes(file));
        return FileType.PDF;
    }

    private void inspect(COSDocument document) {
        add(document.getTrailer());
        if (document.getXrefTable().size() > MAX_OBJECTS) {
            throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
        }
        for (var key : document.getXrefTable().keySet()) {
            var object = document.getObjectFromPool(key);
            // Another program might read an object that this library cannot read.
            refuse(object.getObject() == null ? RefusalReason.UNREADABLE : null);
            add(object);
            // A queue instead of recursion, because the document determines the depth of nesting.
            for (COSBase next; (next = queue.poll()) != null; ) {
                inspect(next);
            }
        }
    }

    private void add(COSBase value) {
        var object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            if (seen.size() > MAX_OBJECTS) {
                throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
            }
            queue.add(object);
        }
    }

    private void inspect(COSBase object) {
        if (object instanceof COSArray array) {
            array.forEach(this::add);
        } else if (object instanceof COSDictionary dictionary) {
            checkDictionary(dictionary);
            dictionary.getValues().forEach(this::add);
        }
    }

    private static void checkDictionary(COSDictionary dictionary) {
        PdfActions.inspect(dictionary);
        refuse(SUBTYPES.get(name(dictionary, COSName.SUBTYPE)));
        if (EMBEDDED_FILE.equals(dictionary.getDictionaryObject(COSName.TYPE))
                || dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary files && files.size() > 0) {
            refuse(RefusalReason.PDF_ATTACHMENT);
        }
        var form = dictionary.getDictionaryObject(COSName.XFA);
        if (form instanceof COSArray || form instanceof COSStream) {
            refuse(RefusalReason.PDF_FORM);
        }
        if (dictionary instanceof COSStream stream && isElsewhere(stream)) {
            refuse(RefusalReason.EXTERNAL_CONTENT);
        }
        if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (var i = 0; i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation
                        && !ANNOTATIONS.contains(name(annotation, COSName.SUBTYPE))) {
                    refuse(SUBTYPES.getOrDefault(name(annotation, COSName.SUBTYPE), RefusalReason.PDF_MEDIA));
                }
            }
        }
    }

    private static boolean isElsewhere(COSStream stream) {
        var file = stream.getDictionaryObject(COSName.F);
        return file instanceof COSString
                || file instanceof COSDictionary
                || stream.getDictionaryObject(REFERENCE) instanceof COSDictionary;
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
