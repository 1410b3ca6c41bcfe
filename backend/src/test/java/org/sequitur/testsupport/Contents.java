package org.sequitur.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** All that is in some bytes: themselves and, where they are packed, what is packed in them, however deep. */
public final class Contents {

    private final List<String> texts = new ArrayList<>();

    private Contents() {}

    public static Contents of(byte[] bytes) {
        var contents = new Contents();
        try {
            contents.add(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return contents;
    }

    public boolean contain(String sought) {
        return texts.stream().anyMatch(text -> text.contains(sought));
    }

    /** Those of the sought ones that are there. */
    public Set<String> among(Collection<String> sought) {
        return sought.stream().filter(this::contain).collect(Collectors.toSet());
    }

    private void add(byte[] bytes) throws IOException {
        texts.add(new String(bytes, StandardCharsets.UTF_8));
        if (begins(bytes, 'P', 'K')) {
            addEntries(bytes);
        } else if (begins(bytes, 0x1f, 0x8b)) {
            add(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
        }
    }

    /** By the archive's directory, as spreadsheets have entries that cannot be read one after the other. */
    private void addEntries(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                texts.add(entry.getName());
                add(zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
