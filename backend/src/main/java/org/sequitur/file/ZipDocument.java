package org.sequitur.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Documents that are ZIP archives: OpenDocument, and Office since 2007 (ECMA-376). */
final class ZipDocument {

    private ZipDocument() {}

    /**
     * @return empty for an archive that is not a document
     * @throws ContentRefusedException for active content, or a document that cannot be inspected
     */
    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var parts = new ZipParts(FileChannel.open(file))) {
            return parts.has("mimetype") ? OpenDocument.typeOf(parts) : OfficeDocument.typeOf(parts);
        }
    }
}
