package org.sequitur.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Office until 2003: containers like many others, such as installers, that differ in what is in them. */
final class CompoundDocument {

    private static final Map<String, FileType> MAIN_STREAMS = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);

    /** Where macros are. */
    private static final Map<FileType, String> MACROS =
            Map.of(FileType.DOC, "Macros", FileType.XLS, "_VBA_PROJECT_CUR");

    private CompoundDocument() {}

    /** Nothing for a container that is no document, and for a document with macros in it. */
    static Optional<FileType> typeOf(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var contents = container.getRoot();
            return MAIN_STREAMS.entrySet().stream()
                    .filter(stream -> contents.hasEntryCaseInsensitive(stream.getKey()))
                    .map(Map.Entry::getValue)
                    .filter(type -> !contents.hasEntryCaseInsensitive(MACROS.getOrDefault(type, "")))
                    .findFirst();
        } catch (IOException | RuntimeException broken) {
            // Whatever is wrong with it, it is no document that anybody could open.
            return Optional.empty();
        }
    }
}
