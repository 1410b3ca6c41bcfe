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
 * Documents that LibreOffice 7.4 and openpyxl wrote: with a table of contents, links to sites, mail, telephone and places,
 * fields, a note, comments, tables, a picture, a header and a footer; with formulas, links, conditions and a diagram; and with slides.
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
    void an_ordinary_document_is_taken(Path document) {
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
