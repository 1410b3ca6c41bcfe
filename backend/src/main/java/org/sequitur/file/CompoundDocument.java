package org.sequitur.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Office documents of the formats until 2003. They are OLE compound files, a container that installers and others use
 * too; the streams in it tell the type.
 */
final class CompoundDocument {

    private static final Map<String, FileType> MAIN_STREAMS = Map.of(
            "WordDocument", FileType.DOC,
            "Workbook", FileType.XLS,
            "Book", FileType.XLS,
            "PowerPoint Document", FileType.PPT);

    private static final Pattern MACROS = Pattern.compile("macros|vba|_vba_project.*");
    private static final Pattern OBJECTS = Pattern.compile("\u0001ole.*|mbd[0-9a-f]{8}|lnk[0-9a-f]{8}|package");
    private static final Pattern ENCRYPTED = Pattern.compile("encryptedpackage|encryptedsummary|\u0006dataspaces");

    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_DEPTH = 16;

    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 0x1E;
    private static final int TABLE_SECTORS = 0x2C;

    private record Folder(DirectoryEntry entry, int depth) {}

    private CompoundDocument() {}

    /**
     * @return empty for a container that is not a document
     * @throws ContentRefusedException for active content, or a document that cannot be inspected
     */
    static Optional<FileType> typeOf(Path file) throws IOException {
        inspectEnd(Files.readAllBytes(file));
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            inspectEntries(container.getRoot());
            var root = container.getRoot();
            var type = MAIN_STREAMS.entrySet().stream()
                    .filter(stream -> root.hasEntryCaseInsensitive(stream.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (type.isPresent()) {
                switch (type.get()) {
                    case DOC -> WordStream.inspect(root);
                    case XLS -> WorkbookStream.inspect(root);
                    default -> SlidesStream.inspect(root);
                }
            }
            return type;
        } catch (EncryptedDocumentException encrypted) {
            throw new ContentRefusedException(RefusalReason.PROTECTED);
        }
    }

    /** Data beyond the sectors for which the sector table has room belongs to no stream. */
    private static void inspectEnd(byte[] file) {
        if (file.length < HEADER) {
            return;
        }
        var header = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var sector = 1L << Math.clamp(header.getShort(SECTOR_SHIFT), 0, 16);
        var sectors = header.getInt(TABLE_SECTORS) * (sector / Integer.BYTES);
        if (file.length > (sectors + 1) * sector || ForeignArchive.isAtEnd(file)) {
            throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
        }
    }

    private static void inspectEntries(DirectoryEntry root) {
        var folders = new ArrayDeque<Folder>();
        folders.add(new Folder(root, 0));
        var count = 0;
        while (!folders.isEmpty()) {
            var folder = folders.remove();
            for (var entry : folder.entry()) {
                checkEntry(entry, folder.entry());
                if (++count > MAX_ENTRIES || folder.depth() >= MAX_DEPTH) {
                    throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
                }
                if (entry instanceof DirectoryEntry inner) {
                    folders.add(new Folder(inner, folder.depth() + 1));
                }
            }
        }
    }

    private static void checkEntry(Entry entry, DirectoryEntry folder) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (MACROS.matcher(name).matches()) {
            throw new ContentRefusedException(RefusalReason.MACROS);
        }
        // Word leaves an empty folder of objects behind, which is allowed.
        if (OBJECTS.matcher(name).matches() && !name.equals("\u0001ole")
                || folder.getName().equalsIgnoreCase("ObjectPool")) {
            throw new ContentRefusedException(RefusalReason.EMBEDDED_OBJECT);
        }
        if (ENCRYPTED.matcher(name).matches()) {
            throw new ContentRefusedException(RefusalReason.PROTECTED);
        }
    }
}
