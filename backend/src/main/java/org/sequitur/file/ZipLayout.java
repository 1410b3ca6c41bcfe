package org.sequitur.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Checks that an archive consists only of its entries and its directory: other bytes could be a file of another type,
 * or entries that only some programs see.
 */
final class ZipLayout {

    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int LOCAL_HEADER_SIZE = 30;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_SIZE = 46;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_ENDS_SIZE = 56 + 20;

    private final SeekableByteChannel archive;

    private ZipLayout(SeekableByteChannel archive) {
        this.archive = archive;
    }

    /** @throws ContentRefusedException if the archive contains other bytes */
    static void inspect(SeekableByteChannel archive, ZipFile zip) throws IOException {
        new ZipLayout(archive).inspect(zip);
    }

    private void inspect(ZipFile zip) throws IOException {
        var position = 0L;
        for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
            position = endOf(entry, position);
        }
        position = endOfDirectory(position);
        if (position + LARGE_ENDS_SIZE + END_SIZE == archive.size()
                && read(position, 4).getInt(0) == LARGE_END) {
            position += LARGE_ENDS_SIZE;
        }
        require(position + END_SIZE == archive.size()
                && read(position, END_SIZE).getInt(0) == END);
    }

    private long endOf(ZipArchiveEntry entry, long start) throws IOException {
        var header = read(start, LOCAL_HEADER_SIZE);
        require(header.getInt(0) == LOCAL_HEADER);
        var nameLength = header.getShort(26) & 0xFFFF;
        var data = start + LOCAL_HEADER_SIZE + nameLength + (header.getShort(28) & 0xFFFF);
        var name = read(start + LOCAL_HEADER_SIZE, nameLength).array();
        require(data == entry.getDataOffset()
                && Arrays.equals(name, entry.getRawName())
                && header.getShort(8) == (short) entry.getMethod());
        var end = data + entry.getCompressedSize();
        return entry.getGeneralPurposeBit().usesDataDescriptor() ? end + descriptorSize(end, entry) : end;
    }

    /** The size of a data descriptor, with or without signature and with sizes of four or eight bytes. */
    private int descriptorSize(long start, ZipArchiveEntry entry) throws IOException {
        var size = (int) Math.min(28, archive.size() - start);
        var bytes = read(start, size);
        for (var signature : new int[] {4, 0}) {
            for (var width : new int[] {4, 8}) {
                var length = signature + 4 + 2 * width;
                if (length + 4 <= size
                        && (signature == 0 || bytes.getInt(0) == DESCRIPTOR)
                        && (bytes.getInt(signature) & 0xFFFFFFFFL) == entry.getCrc()
                        && sizeAt(bytes, signature + 4, width) == entry.getCompressedSize()
                        && sizeAt(bytes, signature + 4 + width, width) == entry.getSize()) {
                    return length;
                }
            }
        }
        throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
    }

    private static long sizeAt(ByteBuffer bytes, int position, int width) {
        return width == 4 ? bytes.getInt(position) & 0xFFFFFFFFL : bytes.getLong(position);
    }

    private long endOfDirectory(long start) throws IOException {
        var position = start;
        while (position + DIRECTORY_ENTRY_SIZE <= archive.size()) {
            var entry = read(position, DIRECTORY_ENTRY_SIZE);
            if (entry.getInt(0) != DIRECTORY_ENTRY) {
                break;
            }
            position += DIRECTORY_ENTRY_SIZE;
            for (var field : new int[] {28, 30, 32}) {
                position += entry.getShort(field) & 0xFFFF;
            }
        }
        return position;
    }

    private ByteBuffer read(long position, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        archive.position(position);
        while (bytes.hasRemaining()) {
            if (archive.read(bytes) < 0) {
                throw new ZipException("The archive ends too early");
            }
        }
        return bytes;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ContentRefusedException(RefusalReason.FOREIGN_DATA);
        }
    }
}
