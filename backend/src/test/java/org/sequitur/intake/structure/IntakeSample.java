package org.sequitur.intake.structure;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceReading;
import org.sequitur.intake.source.SourceText;

/**
 * A printed resolution with the expected result; see {@code intake/README.md} among the test resources.
 *
 * @param right requests that are right in everything at once, at the least
 * @param doubts on right requests, at the most
 */
public record IntakeSample(String name, int right, int doubts) {

    public static final List<IntakeSample> ALL = List.of(
            new IntakeSample("a-9202.pdf", 14, 2),
            new IntakeSample("a-9303.docx", 14, 2),
            new IntakeSample("layouts/a-9401.pdf", 9, 0),
            new IntakeSample("layouts/b-9402.pdf", 8, 0),
            new IntakeSample("layouts/a-9403.pdf", 9, 0),
            new IntakeSample("layouts/a-9404.pdf", 9, 0),
            new IntakeSample("layouts/a-9405.pdf", 9, 0),
            new IntakeSample("layouts/a-9406.pdf", 6, 0),
            new IntakeSample("layouts/a-9407.docx", 6, 3),
            new IntakeSample("layouts/a-9408.docx", 7, 0),
            new IntakeSample("layouts/a-9409.md", 6, 0),
            new IntakeSample("layouts/a-9410.txt", 6, 2),
            new IntakeSample("layouts/a-9501.pdf", 8, 0),
            new IntakeSample("layouts/a-9502.docx", 8, 0),
            new IntakeSample("layouts/a-9503.pdf", 7, 0),
            new IntakeSample("layouts/b-9504.pdf", 7, 0),
            new IntakeSample("layouts/a-9601.pdf", 9, 0),
            new IntakeSample("layouts/a-9602.pdf", 9, 1),
            new IntakeSample("layouts/a-9701.pdf", 6, 0),
            new IntakeSample("layouts/b-9801.pdf", 6, 0),
            new IntakeSample("layouts/a-9802.pdf", 6, 0),
            new IntakeSample("layouts/a-9803.pdf", 6, 0),
            new IntakeSample("layouts/a-9804.pdf", 7, 0),
            new IntakeSample("layouts/a-9805.pdf", 6, 0),
            new IntakeSample("layouts/a-9806.docx", 6, 2),
            new IntakeSample("layouts/a-9807.md", 6, 1),
            new IntakeSample("layouts/a-9808.docx", 6, 0),
            new IntakeSample("layouts/b-9809.pdf", 5, 0),
            new IntakeSample("layouts/a-9811.pdf", 6, 2),
            new IntakeSample("layouts/a-9812.docx", 5, 1));

    /** The file, which is not in an archive. */
    public Path file() {
        try {
            return Path.of(IntakeSample.class.getResource("/intake/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public FileType type() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> FileType.PDF;
            case "docx" -> FileType.DOCX;
            default -> FileType.TEXT;
        };
    }

    SourceText read() throws IOException {
        return SourceReading.read(file(), type());
    }

    ObjectNode truth() throws IOException {
        return ExpectedDocument.read("/intake/" + name.substring(0, name.lastIndexOf('.')) + ".truth.json");
    }

    @Override
    public String toString() {
        return name;
    }
}
