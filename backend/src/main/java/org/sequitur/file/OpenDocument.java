package org.sequitur.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents of OpenDocument (ISO/IEC 26300). */
final class OpenDocument {

    private static final int LONGEST_TYPE = 200;

    private static final String OBJECT = "((\\./)?object [^/]+/)*";

    private static final Pattern XML_PART =
            Pattern.compile(OBJECT + "(.+/)?[^/]+\\.(xml|rdf)|meta-inf/[^/]*signatures?[^/]*");

    private static final Pattern IMAGE_PART = Pattern.compile(
            OBJECT + "(pictures|media|thumbnails|objectreplacements|configurations2/(.+/)?images/(.+/)?bitmaps)/[^/]+");

    private static final Pattern OPAQUE_PART =
            Pattern.compile("mimetype|layout-cache|fonts/[^/]+|" + OBJECT + "mimetype");

    private OpenDocument() {}

    static Optional<FileType> typeOf(ZipParts parts) throws IOException {
        var type = said(parts);
        if (type.isEmpty() || !parts.has("content.xml")) {
            return Optional.empty();
        }
        for (var name : parts.names()) {
            if (name.matches("(.*/)?(basic|scripts|dialogs)/.+")) {
                throw new ContentRefused(RefusalReason.MACROS);
            }
            if (!parts.isFolder(name)) {
                examine(parts, name);
            }
        }
        return type;
    }

    private static Optional<FileType> said(ZipParts parts) throws IOException {
        try (var part = parts.open("mimetype")) {
            var said = new String(part.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
            return FileType.of(said).filter(type -> said.startsWith("application/vnd.oasis.opendocument."));
        }
    }

    private static void examine(ZipParts parts, String name) throws IOException {
        if (XML_PART.matcher(name).matches()) {
            try (var part = parts.open(name)) {
                XmlElements.read(part, OpenDocumentElement::examine);
            }
        } else if (IMAGE_PART.matcher(name).matches()) {
            // Of an object, LibreOffice may leave the image empty.
            if (!PartContent.isImage(parts.start(name, PartContent.START))) {
                examineDrawing(parts, name);
            }
        } else if (!OPAQUE_PART.matcher(name).matches()
                || PartContent.isOtherFile(parts.start(name, PartContent.START))) {
            throw new ContentRefused(RefusalReason.UNKNOWN_PART);
        }
    }

    /** An image that is none of the binary formats may be SVG. */
    private static void examineDrawing(ZipParts parts, String name) throws IOException {
        try (var part = parts.open(name)) {
            OfficePart.examine(part);
        } catch (ContentRefused refused) {
            throw refused.finding() == RefusalReason.UNREADABLE
                    ? new ContentRefused(RefusalReason.UNKNOWN_PART)
                    : refused;
        }
    }
}
