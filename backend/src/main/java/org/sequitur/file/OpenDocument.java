package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** OpenDocument files (ISO/IEC 26300). */
final class OpenDocument {

    private static final int MAX_TYPE_LENGTH = 200;

    private static final String OBJECT = "((\\./)?object [^/]+/)*";

    private static final Pattern XML_PART =
            Pattern.compile(OBJECT + "(.+/)?[^/]+\\.(xml|rdf)|meta-inf/[^/]*signatures?[^/]*");

    private static final Pattern IMAGE_PART = Pattern.compile(
            OBJECT + "(pictures|media|thumbnails|objectreplacements|configurations2/(.+/)?images/(.+/)?bitmaps)/[^/]+");

    private static final Pattern OPAQUE_PART =
            Pattern.compile("mimetype|layout-cache|fonts/[^/]+|" + OBJECT + "mimetype");

    private OpenDocument() {}

    static Optional<FileType> typeOf(ZipParts parts) throws IOException {
        var type = declaredType(parts);
        if (type.isEmpty() || !parts.has("content.xml")) {
            return Optional.empty();
        }
        for (var name : parts.names()) {
            if (name.matches("(.*/)?(basic|scripts|dialogs)/.+")) {
                throw new ContentRefusedException(RefusalReason.MACROS);
            }
            if (!parts.isFolder(name)) {
                inspect(parts, name);
            }
        }
        return type;
    }

    private static Optional<FileType> declaredType(ZipParts parts) throws IOException {
        try (var part = parts.open("mimetype")) {
            var declaredType = new String(part.readNBytes(MAX_TYPE_LENGTH), StandardCharsets.US_ASCII).strip();
            return FileType.of(declaredType)
                    .filter(type -> declaredType.startsWith("application/vnd.oasis.opendocument."));
        }
    }

    private static void inspect(ZipParts parts, String name) throws IOException {
        if (XML_PART.matcher(name).matches()) {
            try (var part = parts.open(name)) {
                XmlElements.read(part, OpenDocumentElement::inspect);
            }
        } else if (IMAGE_PART.matcher(name).matches()) {
            // LibreOffice may leave the replacement image of an object empty.
            if (!PartContent.isImage(parts.start(name, PartContent.START))) {
                inspectDrawing(parts, name);
            }
        } else if (!OPAQUE_PART.matcher(name).matches()
                || PartContent.isOtherFile(parts.start(name, PartContent.START))) {
            throw new ContentRefusedException(RefusalReason.UNKNOWN_PART);
        }
    }

    /** An image in none of the binary formats may be SVG. */
    private static void inspectDrawing(ZipParts parts, String name) throws IOException {
        try (var part = parts.open(name)) {
            OfficePart.inspect(part);
        } catch (ContentRefusedException refused) {
            throw refused.reason() == RefusalReason.UNREADABLE
                    ? new ContentRefusedException(RefusalReason.UNKNOWN_PART)
                    : refused;
        }
    }
}
