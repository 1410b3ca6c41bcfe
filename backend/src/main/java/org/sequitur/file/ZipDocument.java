package org.sequitur.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Documents that are zip archives: those of OpenDocument, and those of Office since 2007 (ECMA-376). */
final class ZipDocument {

    private ZipDocument() {}

    /**
     * @return nothing for an archive that is no document
     * @throws ContentRefused for a document that does something by itself, or cannot be examined
     */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var parts = new ZipParts(FileChannel.open(file))) {
            return parts.has("mimetype") ? OpenDocument.typeOf(parts) : OfficeDocument.typeOf(parts);
        }
    }
}
