package org.sequitur.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file types that are accepted as evidence. A file with active content is refused whatever its type. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    ODG("application/vnd.oasis.opendocument.graphics", "odg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt", "md", "log");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * A safe file name with an extension of this type, so that the file opens as what it is. Keeps the given name if
     * its extension already fits.
     */
    public String nameFor(String given) {
        var name = withoutForbidden(given);
        var point = name.lastIndexOf('.');
        var extension = name.substring(point + 1).toLowerCase(Locale.ROOT);
        if (point > 0 && extensions.contains(extension)) {
            return name;
        }
        var base = point > 0 ? name.substring(0, point) : name;
        return (base.isBlank() ? "document" : base) + "." + extensions.getFirst();
    }

    /** The name with a space for the characters that some system does not accept in names of files. */
    public static String withoutForbidden(String name) {
        return name.replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+", " ").strip();
    }
}
