package org.sequitur.intake.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.w3c.dom.Document;

/** Word documents that are refused before they are read. */
final class DocxChecks {

    /** In mebibytes, of all parts without compression. */
    static final int MAX_SIZE = 128;

    /** Text that was inserted, deleted or moved, and rows and cells of tables. */
    private static final List<String> CHANGES =
            List.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    private DocxChecks() {}

    /** Whether the parts are larger than those of a text with pictures. */
    static boolean isTooLarge(Path file) {
        try (var archive = new ZipFile(file.toFile())) {
            var size = archive.stream()
                    .mapToLong(part -> Math.max(0, part.getSize()))
                    .sum();
            return size > (long) MAX_SIZE << 20;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** @throws SourceRefusedException if changes are neither accepted nor rejected, so that the adopted text is not known */
    static Document withoutTrackedChanges(Document part) {
        if (CHANGES.stream()
                .anyMatch(name -> part.getElementsByTagNameNS("*", name).getLength() > 0)) {
            throw new SourceRefusedException(SourceRefusal.TRACKED_CHANGES);
        }
        return part;
    }
}
