package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Builder for Office 97-2003 files (compound file format), stream by stream, with any content. */
public final class CompoundSample {

    private static final int SECTOR = 4096;
    private static final int ENTRY = 128;
    private static final int NONE = -1;

    private final POIFSFileSystem container = new POIFSFileSystem();

    /** @param path storages and a stream, separated by slashes */
    public CompoundSample with(String path, byte[] content) {
        try {
            var names = path.split("/");
            DirectoryEntry folder = container.getRoot();
            for (var i = 0; i < names.length - 1; i++) {
                folder = folder.hasEntryCaseInsensitive(names[i])
                        ? (DirectoryEntry) folder.getEntryCaseInsensitive(names[i])
                        : folder.createDirectory(names[i]);
            }
            folder.createDocument(names[names.length - 1], new ByteArrayInputStream(content));
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public CompoundSample with(String path) {
        return with(path, new byte[5_000]);
    }

    public byte[] bytes() {
        try (container) {
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A spreadsheet stream: record types and their contents, alternating. */
    public static byte[] records(Object... typesAndContents) {
        var bytes = ByteBuffer.allocate(8_192).order(ByteOrder.LITTLE_ENDIAN);
        for (var i = 0; i < typesAndContents.length; i += 2) {
            var content = (byte[]) typesAndContents[i + 1];
            bytes.putShort((short) (int) typesAndContents[i])
                    .putShort((short) content.length)
                    .put(content);
        }
        return bytes.array();
    }

    /** A presentation stream: one empty record of each type. */
    public static byte[] slideRecords(int... types) {
        var bytes = ByteBuffer.allocate(8_192).order(ByteOrder.LITTLE_ENDIAN);
        for (var type : types) {
            bytes.putShort((short) 0).putShort((short) type).putInt(0);
        }
        return bytes.array();
    }

    /**
     * A word document's main stream.
     *
     * @param flags of its header
     * @param text content after the header
     */
    public static byte[] wordStream(int flags, int templatesAt, int templatesLength, String text) {
        var bytes = ByteBuffer.allocate(8_192).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(0, (short) 0xA5EC).putShort(0x0A, (short) flags);
        bytes.putInt(0x19A, templatesAt).putInt(0x19E, templatesLength);
        bytes.put(0x800, text.getBytes(StandardCharsets.UTF_16LE));
        return bytes.array();
    }

    /** A document of nested storages. Written by hand, as libraries write recursively and would overflow the stack. */
    public static byte[] nested(int depth) {
        var entries = depth + 2;
        var directorySectors = (entries * ENTRY + SECTOR - 1) / SECTOR;
        var tableSectors = 1;
        while (tableSectors * (SECTOR / 4) < directorySectors + tableSectors) {
            tableSectors++;
        }
        var file = ByteBuffer.allocate((1 + tableSectors + directorySectors) * SECTOR)
                .order(ByteOrder.LITTLE_ENDIAN);
        header(file, tableSectors);
        for (var sector = 0; sector < tableSectors * (SECTOR / 4); sector++) {
            var last = tableSectors + directorySectors - 1;
            var next = sector < tableSectors ? -3 : sector < last ? sector + 1 : sector == last ? -2 : NONE;
            file.putInt(SECTOR + sector * 4, next);
        }
        var directory = (1 + tableSectors) * SECTOR;
        for (var i = 0; i < directorySectors * (SECTOR / ENTRY); i++) {
            entry(file, directory + i * ENTRY, "", 0, NONE, NONE);
        }
        entry(file, directory, "Root Entry", 5, NONE, 1);
        entry(file, directory + ENTRY, "WordDocument", 2, 2, NONE);
        for (var i = 2; i < entries; i++) {
            entry(file, directory + i * ENTRY, "d", 1, NONE, i + 1 < entries ? i + 1 : NONE);
        }
        return file.array();
    }

    private static void header(ByteBuffer file, int tableSectors) {
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(0x18, (short) 0x3E).putShort(0x1A, (short) 4);
        file.putShort(0x1C, (short) 0xFFFE).putShort(0x1E, (short) 12).putShort(0x20, (short) 6);
        file.putInt(0x2C, tableSectors).putInt(0x30, tableSectors).putInt(0x38, 4096);
        file.putInt(0x3C, -2).putInt(0x44, -2);
        for (var i = 0; i < 109; i++) {
            file.putInt(0x4C + 4 * i, i < tableSectors ? i : NONE);
        }
    }

    private static void entry(ByteBuffer file, int at, String name, int type, int right, int child) {
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE));
        file.putShort(at + 0x40, (short) (name.isEmpty() ? 0 : 2 * name.length() + 2));
        file.put(at + 0x42, (byte) type).put(at + 0x43, (byte) 1);
        file.putInt(at + 0x44, NONE).putInt(at + 0x48, right).putInt(at + 0x4C, child);
        file.putInt(at + 0x74, -2);
    }
}
