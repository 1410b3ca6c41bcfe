package org.sequitur.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of parts in an Office or OpenDocument file, and the first bytes of their content. */
enum PartContent {
    XML,
    /** VML drawings of old Office programs. */
    VML,
    IMAGE,
    /** Fonts, printer settings and certificates: formats that are not parsed. */
    OPAQUE;

    /** Number of bytes that {@link #isImage} needs. */
    static final int START = 64;

    private static final String OFFICE_XML =
            "application/vnd\\.(openxmlformats-(officedocument|package)|ms-(word|excel|powerpoint|office|package))\\.[a-z0-9.+-]*";

    private static final Pattern XML_TYPE =
            Pattern.compile("(application|text)/xml|application/(inkml|mathml|rdf)\\+xml|" + OFFICE_XML + "\\+xml");

    private static final Pattern VML_TYPE =
            Pattern.compile("application/vnd\\.openxmlformats-officedocument\\.vmldrawing(\\+xml)?");

    private static final Pattern IMAGE_TYPE = Pattern.compile(
            "image/(png|x-png|jpe?g|pjpeg|gif|bmp|x-bmp|x-ms-bmp|tiff?|webp|(x-)?(emf|wmf|emz|wmz)|svg\\+xml|vnd\\.ms-photo)");

    private static final Pattern OPAQUE_TYPE = Pattern.compile(
            "application/vnd\\.openxmlformats-officedocument\\.(spreadsheetml\\.(printersettings|customproperty)|obfuscatedfont|presentationml\\.printersettings|wordprocessingml\\.printersettings)"
                    + "|application/x-font(data|-ttf)|application/vnd\\.openxmlformats-package\\.digital-signature-(origin|certificate)");

    private static final List<String> IMAGES = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "BM",
            "II*\0",
            "MM\0*",
            "II\u00BC",
            "RIFF",
            "\u0001\0\0\0",
            "\u00D7\u00CD\u00C6\u009A",
            "\u0001\0\t\0",
            "\u0002\0\t\0",
            "\u001F\u008B",
            "VCLMTF");

    private static final List<String> OTHER_FILES = List.of(
            "PK\u0003\u0004", "PK\u0005\u0006", "MZ", "\u00D0\u00CF\u0011\u00E0", "%PDF", "\u007FELF", "Rar!", "7z");

    /** @param type a content type in lower case, without parameters */
    static Optional<PartContent> ofType(String type) {
        if (VML_TYPE.matcher(type).matches()) {
            return Optional.of(VML);
        }
        if (XML_TYPE.matcher(type).matches() || type.equals("image/svg+xml")) {
            return Optional.of(XML);
        }
        if (IMAGE_TYPE.matcher(type).matches()) {
            return Optional.of(IMAGE);
        }
        return OPAQUE_TYPE.matcher(type).matches() ? Optional.of(OPAQUE) : Optional.empty();
    }

    /** @param start the first bytes of the part; empty for an empty part */
    static boolean isImage(byte[] start) {
        return start.length == 0 || beginsWith(start, IMAGES);
    }

    static boolean isOtherFile(byte[] start) {
        return beginsWith(start, OTHER_FILES);
    }

    private static boolean beginsWith(byte[] start, List<String> marks) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        return marks.stream().anyMatch(text::startsWith);
    }
}
