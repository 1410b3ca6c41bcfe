package org.sequitur.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.platform.language.Language;

class PageFilesTest {

    private static final byte[] SCRIPT = "let sum = 0;\n".repeat(100).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_file_is_served_with_the_compressed_form_that_the_build_wrote() throws IOException {
        var compressed = weaklyCompressed(SCRIPT);
        write("fr/any.html", SCRIPT);
        write("nl/any.html", SCRIPT);
        write("app.js", SCRIPT);
        write("app.js.gz", compressed);
        var files = PageFiles.in(folder, "http://localhost");
        var script = files.file("/app.js").orElseThrow();
        assertArrayEquals(SCRIPT, script.body());
        assertArrayEquals(compressed, script.gzipBody());
        assertTrue(files.file("/app.js.gz").isEmpty(), "is not a file of its own");
        assertTrue(files.document(Language.FR).compressedFor("gzip"));
    }

    private void write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Differs from what the server itself would make. */
    private static byte[] weaklyCompressed(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(1);
            }
        }) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }
}
