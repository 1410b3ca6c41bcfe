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

/** The parts of a ZIP archive by lower-case name, read within limits. */
final class ZipParts implements AutoCloseable {

    /** Presentations with hundreds of slides have about a thousand parts. */
    private static final int MAX_PARTS = 10_000;

    /** Bytes of uncompressed content that may be read in total; a text of a thousand pages takes a tenth of it. */
    private static final long MAX_BYTES = 128L * 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();
    private long bytesLeft = MAX_BYTES;

    /**
     * @throws ContentRefusedException if programs may disagree on its contents, if it is encrypted, or if it has too many parts
     */
    ZipParts(SeekableByteChannel archive) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(archive).get();
        inspect(archive);
    }

    private void inspect(SeekableByteChannel archive) throws IOException {
        for (var entry : Collections.list(zip.getEntries())) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new ContentRefusedException(RefusalReason.PROTECTED);
            }
            if (parts.put(keyOf(entry.getName()), entry) != null) {
                throw new ContentRefusedException(RefusalReason.UNREADABLE);
            }
            if (parts.size() > MAX_PARTS) {
                throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
            }
        }
        ZipLayout.inspect(archive, zip);
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

    /** Archives may contain entries for folders, which have no content. */
    boolean isFolder(String name) {
        return name.endsWith("/") && parts.get(name).getSize() == 0;
    }

    /** @return the first bytes of a part, fewer if the part is shorter */
    byte[] start(String name, int length) throws IOException {
        try (var part = open(name)) {
            return part.readNBytes(length);
        }
    }

    /** @return a stream that throws {@link ContentRefusedException} once more than the limit is read in total */
    InputStream open(String name) throws IOException {
        return new ProxyInputStream(zip.getInputStream(parts.get(name))) {
            @Override
            protected void afterRead(int count) {
                bytesLeft -= Math.max(0, count);
                if (bytesLeft < 0) {
                    throw new ContentRefusedException(RefusalReason.TOO_COMPLEX);
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
