package org.sequitur.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sequitur.file.OfficeRelationships.Related;

/**
 * Office documents since 2007 (OOXML). Each part is checked by its name, its content type and its relationships,
 * because programs rely on one or another of them.
 */
final class OfficeDocument {

    private static final String MAIN_PART = ".main+xml";
    private static final String CONTENT_TYPES = "[content_types].xml";
    /** Maximum size in bytes of the embedded workbook with the figures of a chart. */
    private static final int MAX_CHART_DATA = 8 * 1024 * 1024;

    private static final Map<RefusalReason, Pattern> NAMES = Map.of(
            RefusalReason.MACROS, Pattern.compile(".*(vbaproject|vbadata)[^/]*|(.*/)?(macrosheets|dialogsheets)/.*"),
            RefusalReason.EMBEDDED_OBJECT, Pattern.compile("(.*/)?(embeddings|activex)/.*"));

    private static final Map<RefusalReason, Pattern> TYPES = Map.of(
            RefusalReason.MACROS,
            Pattern.compile(".*(vbaproject|vbadata|macroenabled|macrosheet|dialogsheet|attachedtoolbars).*"),
            RefusalReason.EMBEDDED_OBJECT,
            Pattern.compile(".*(oleobject|activex).*"),
            RefusalReason.PROTECTED,
            Pattern.compile(".*encrypted.*"));

    private OfficeDocument() {}

    /**
     * @return empty for an archive that is not a document
     * @throws ContentRefusedException for active content, or a document that cannot be inspected
     */
    static Optional<FileType> typeOf(ZipParts parts) throws IOException {
        if (!parts.has(CONTENT_TYPES)) {
            return Optional.empty();
        }
        var related = OfficeRelationships.inspect(parts);
        var types = contentTypes(parts);
        for (var name : parts.names()) {
            if (!related.chartData().contains(name)) {
                refuse(NAMES, name);
            }
            types.of(name).ifPresent(type -> refuse(TYPES, type));
        }
        for (var name : parts.names()) {
            if (!related.chartData().contains(name) && !parts.isFolder(name)) {
                inspect(parts, name, types.contentOf(name), related);
            }
        }
        for (var workbook : related.chartData()) {
            if (parts.has(workbook)) {
                inspectChartData(parts, workbook);
            }
        }
        return types.all()
                .filter(type -> type.endsWith(MAIN_PART))
                .flatMap(type -> FileType.of(type.substring(0, type.length() - MAIN_PART.length())).stream())
                .findFirst();
    }

    private static void refuse(Map<RefusalReason, Pattern> reasons, String text) {
        reasons.forEach((finding, pattern) -> {
            if (pattern.matcher(text).matches()) {
                throw new ContentRefusedException(finding);
            }
        });
    }

    private static void inspect(ZipParts parts, String name, PartContent content, Related related) throws IOException {
        switch (content) {
            case XML -> {
                try (var part = parts.open(name)) {
                    OfficePart.inspect(part);
                }
            }
            case VML -> {
                try (var part = parts.open(name)) {
                    OfficePart.inspectVml(part);
                }
            }
            case IMAGE -> require(PartContent.isImage(parts.start(name, PartContent.START)));
            case OPAQUE ->
                require(related.targets().contains(name)
                        && !PartContent.isOtherFile(parts.start(name, PartContent.START)));
        }
    }

    private static void require(boolean isPartOfTheFormat) {
        if (!isPartOfTheFormat) {
            throw new ContentRefusedException(RefusalReason.UNKNOWN_PART);
        }
    }

    /**
     * The workbook embedded in a chart is allowed if it would be accepted on its own, and contains no charts with data
     * of their own.
     */
    private static void inspectChartData(ZipParts parts, String name) throws IOException {
        byte[] bytes;
        try (var part = parts.open(name)) {
            bytes = part.readNBytes(MAX_CHART_DATA + 1);
        }
        if (bytes.length > MAX_CHART_DATA) {
            throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
        }
        try (var workbook = new ZipParts(new SeekableInMemoryByteChannel(bytes))) {
            if (!OfficeRelationships.inspect(workbook).chartData().isEmpty()
                    || !typeOf(workbook).equals(Optional.of(FileType.XLSX))) {
                throw new ContentRefusedException(RefusalReason.EMBEDDED_OBJECT);
            }
        }
    }

    /** The content types of the existing parts, in lower case. */
    private record ContentTypes(Map<String, String> byName, Map<String, String> byExtension, ZipParts parts) {

        Optional<String> of(String name) {
            var extension = name.substring(name.lastIndexOf('.') + 1);
            return Optional.ofNullable(byName.getOrDefault(name, byExtension.get(extension)));
        }

        /** @throws ContentRefusedException for a part that the format does not define */
        PartContent contentOf(String name) {
            if (name.equals(CONTENT_TYPES) || name.endsWith(".rels")) {
                return PartContent.XML;
            }
            return of(name).flatMap(PartContent::ofType)
                    .orElseThrow(() -> new ContentRefusedException(RefusalReason.UNKNOWN_PART));
        }

        Stream<String> all() {
            return byName.entrySet().stream()
                    .filter(override -> parts.has(override.getKey()))
                    .map(Map.Entry::getValue);
        }
    }

    private static ContentTypes contentTypes(ZipParts parts) throws IOException {
        var types = new ContentTypes(new LinkedHashMap<>(), new HashMap<>(), parts);
        try (var part = parts.open(CONTENT_TYPES)) {
            XmlElements.read(part, element -> {
                var type = element.attribute("ContentType")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("\\s*;.*", "");
                switch (element.name()) {
                    case "override" -> types.byName().put(partName(element.attribute("PartName")), type);
                    case "default" ->
                        types.byExtension().put(element.attribute("Extension").toLowerCase(Locale.ROOT), type);
                    default -> {}
                }
            });
        }
        return types;
    }

    private static String partName(String path) {
        return path.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }
}
