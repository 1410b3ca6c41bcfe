package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.sequitur.intake.structure.TypedResolution.doubts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceRefusal;
import org.sequitur.intake.source.SourceRefusedException;

/** Words of a Word document that are struck, hidden, inserted or deleted. */
class WordRevisionsTest {

    private static final String FIRST = "1. de planter des haies";

    @TempDir
    Path folder;

    @Test
    void struck_words_are_an_open_doubt() throws IOException {
        var text = read(paragraph -> {
            var run = paragraph.createRun();
            run.setStrikeThrough(true);
            run.setText(" et des tilleuls");
        });

        assertEquals(List.of("STRUCK_OR_HIDDEN_TEXT!"), doubts(text, "de planter des haies et des tilleuls"));
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @Test
    void hidden_words_are_an_open_doubt_in_a_paragraph_and_alone() throws IOException {
        var text = read(paragraph -> {
            var run = paragraph.createRun();
            run.setVanish(true);
            run.setText(" confidentielles");
            var hidden = paragraph.getDocument().createParagraph().createRun();
            hidden.setVanish(true);
            hidden.setText("3. de vendre le parc.");
        });

        assertEquals(List.of("STRUCK_OR_HIDDEN_TEXT!"), doubts(text, "de planter des haies"));
        assertEquals(List.of("STRUCK_OR_HIDDEN_TEXT!"), doubts(text, "3. de vendre le parc."));
        assertEquals(
                RowKind.FURNITURE, TypedResolution.row(text, "3. de vendre").kind());
    }

    @Test
    void a_hidden_space_is_no_doubt() throws IOException {
        var text = read(paragraph -> {
            var run = paragraph.createRun();
            run.setVanish(true);
            run.setText(" ");
        });

        assertEquals(List.of(), doubts(text, "de planter"));
    }

    @Test
    void changes_that_are_neither_accepted_nor_rejected_are_refused() {
        for (var change : List.<Consumer<XWPFParagraph>>of(
                paragraph -> paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("deux cents"),
                paragraph ->
                        paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("cent"),
                paragraph ->
                        paragraph.getCTP().addNewMoveFrom().addNewR().addNewT().setStringValue("cent"))) {
            var refused = assertThrows(SourceRefusedException.class, () -> read(change));
            assertEquals(SourceRefusal.TRACKED_CHANGES, refused.reason());
        }
    }

    @Test
    void struck_words_of_markdown_are_an_open_doubt() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de planter des haies ~~et des tilleuls~~ ; | 1. hagen te planten;",
                "2. de publier une carte. | 2. een kaart bekend te maken.");

        assertEquals(List.of("STRUCK_OR_HIDDEN_TEXT!"), doubts(text, "de planter"));
    }

    /** @param change of the first request in French */
    private RecognizedText read(Consumer<XWPFParagraph> change) throws IOException {
        var file = folder.resolve("revisions.docx");
        try (var document = new XWPFDocument();
                var output = Files.newOutputStream(file)) {
            for (var side : List.of(0, 1)) {
                for (var line : TypedResolution.lines(
                        side,
                        "Demande au Gouvernement : | Verzoekt de Regering:",
                        FIRST + " | 1. hagen te planten",
                        "2. de publier une carte | 2. een kaart bekend te maken")) {
                    var paragraph = document.createParagraph();
                    paragraph.createRun().setText(line);
                    if (line.equals(FIRST)) {
                        change.accept(paragraph);
                    }
                }
            }
            document.write(output);
        }
        return TypedResolution.read(file, FileType.DOCX);
    }
}
