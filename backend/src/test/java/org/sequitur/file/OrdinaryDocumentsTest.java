package org.sequitur.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.file.Inspection.Reader;

/**
 * Documents written by LibreOffice 7.4 and openpyxl: text with contents, links, fields, notes, comments, tables and
 * images; workbooks with formulas, links, conditional formats and a chart; and slides.
 */
class OrdinaryDocumentsTest {

    static List<Path> documents() throws IOException, URISyntaxException {
        var folder =
                Path.of(OrdinaryDocumentsTest.class.getResource("/ordinary").toURI());
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void an_ordinary_document_is_accepted(Path document) {
        var name = document.getFileName().toString();
        var type = FileType.valueOf(name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
        var reader =
                switch (type) {
                    case PDF -> Reader.PDF;
                    case DOC, XLS -> Reader.COMPOUND;
                    default -> Reader.ZIP;
                };

        assertEquals("TYPE " + type, Inspection.verdict(reader, document).line());
    }
}
