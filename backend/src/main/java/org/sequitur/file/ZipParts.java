package org.sequitur.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ProxyInputStream;

/** The parts of a zip archive by their names in lower case, read within bounds. */
final class ZipParts implements AutoCloseable {

    /** Presentations with hundreds of slides have some thousand. */
    private static final int MOST_PARTS = 10_000;

    /** Bytes, unpacked, of all parts that are read: the text of a thousand pages is a tenth of it. */
    private static final long MOST_BYTES = 128L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private long bytesLeft = MOST_BYTES;

    /** @throws ContentRefused if programs may disagree on what is in it, or if it is encrypted or too long */
    ZipParts(SeekableByteChannel archive) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(archive).get();
        examine(archive);
    }

    private void examine(SeekableByteChannel archive) throws IOException {
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new ContentRefused(RefusalReason.PROTECTED);
            }
            if (parts.put(keyOf(entry.getName()), entry) != null) {
                throw new ContentRefused(RefusalReason.UNREADABLE);
            }
            if (parts.size() > MOST_PARTS) {
                throw new ContentRefused(RefusalReason.TOO_COMPLEX);
            }
        }
        ZipLayout.examine(archive, zip);
    }

    private static String keyOf(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    Collection<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Archives may have entries for their folders, which have no content. */
    boolean isFolder(String name) {
        return name.endsWith("/") && parts.get(name).getSize() == 0;
    }

    /** @return its first bytes, fewer if it has fewer */
    byte[] start(String name, int length) throws IOException {
        try (var part = open(name)) {
            return part.readNBytes(length);
        }
    }

    /** @return throws {@link ContentRefused} where all that was read comes to more than the bound */
    InputStream open(String name) throws IOException {
        return new ProxyInputStream(zip.getInputStream(parts.get(name))) {
            @Override
            protected void afterRead(int count) {
                bytesLeft -= Math.max(0, count);
                if (bytesLeft < 0) {
                    throw new ContentRefused(RefusalReason.TOO_COMPLEX);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
