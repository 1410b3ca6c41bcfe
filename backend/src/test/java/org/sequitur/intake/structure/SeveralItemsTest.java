package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.intake.structure.TypedResolution.doubts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.file.FileType;

/** Lists whose items are printed without space between them: each becomes a row, or a question. */
class SeveralItemsTest {

    @Test
    void items_in_one_paragraph_are_rows_of_their_own() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1° de planter des haies ; 2° de nettoyer dix étangs ; et 3° de publier une carte ; | 1° hagen te planten; 2° tien vijvers schoon te maken; en 3° een kaart bekend te maken;",
                "4° d’étudier la consigne. | 4° statiegeld te onderzoeken.");

        assertEquals(
                List.of(
                        "1° de planter des haies ; | hagen te planten;",
                        "2° de nettoyer dix étangs ; et | tien vijvers schoon te maken; en",
                        "3° de publier une carte ; | een kaart bekend te maken;",
                        "4° d’étudier la consigne. | statiegeld te onderzoeken."),
                requests(text));
        assertEquals(List.of(), doubts(text, "de nettoyer"));
    }

    @Test
    void the_list_of_an_item_stays_in_it_also_if_it_goes_beyond_its_number() throws IOException {
        var text = TypedResolution.ofGovernment(
                "3° de modifier l’ordonnance : 1° l’article 3 est abrogé ; 2° l’article 4 est remplacé ; 3° l’article 5 est abrogé ; 4° l’article 6 est abrogé ; | 3° de ordonnantie te wijzigen: 1° artikel 3 wordt opgeheven; 2° artikel 4 wordt vervangen; 3° artikel 5 wordt opgeheven; 4° artikel 6 wordt opgeheven;",
                "4° d’étudier la consigne. | 4° statiegeld te onderzoeken.");

        assertEquals(2, requests(text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1° de planter des haies, 2° de publier une carte ; | 1° hagen te planten, 2° een kaart bekend te maken;",
                "1. de prévoir a) un banc et des arbres, b) une fontaine ; | 1. te voorzien in a) een bank en bomen, b) een fontein;",
                "1° de modifier l’ordonnance comme suit : 1° l’article 3 est abrogé ; 2° l’article 4 est remplacé ; | 1° de ordonnantie als volgt te wijzigen: 1° artikel 3 wordt opgeheven; 2° artikel 4 wordt vervangen;",
                "– de planter : • des haies • des tilleuls ; | – te planten: • hagen • linden;",
                "1. de planter des haies 2. de publier une carte ; | 1. hagen te planten en een kaart bekend te maken;",
                "de planter des haies ; de publier une carte ; | hagen te planten; een kaart bekend te maken;",
                "1. de nettoyer dix étangs ; | 1. tien vijvers schoon te maken. 2. hagen te planten;"
            })
    void items_that_may_belong_to_one_sentence_are_a_question(String line) throws IOException {
        var text = TypedResolution.ofGovernment(line, "– de rouvrir le parc. | – het park te heropenen.");

        assertTrue(text.rows().stream()
                .filter(row -> row.fr() != null && line.contains(row.fr().text().plain()))
                .anyMatch(row -> row.doubts().stream()
                        .anyMatch(doubt -> doubt.reason() == DoubtReason.SEVERAL_ITEMS && doubt.open())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1° de planter des haies,\n2° de nettoyer dix étangs,\n3° de publier une carte. | 1° hagen te planten,\n2° tien vijvers schoon te maken,\n3° een kaart bekend te maken.",
                "1. de planter des haies\n2. de nettoyer dix étangs\n3. de publier une carte | 1. hagen te planten\n2. tien vijvers schoon te maken\n3. een kaart bekend te maken",
                "(a) de planter des haies,\n(b) de nettoyer\n  dix étangs,\n(c) de publier une carte. | (a) hagen te planten,\n(b) tien vijvers\n  schoon te maken,\n(c) een kaart bekend te maken."
            })
    void items_on_lines_of_their_own_need_no_punctuation(String list) throws IOException {
        var text = TypedResolution.ofGovernment(list);

        assertEquals(
                List.of("de planter des haies", "de nettoyer dix étangs", "de publier une carte"),
                text.rows().stream()
                        .filter(row -> row.kind() == RowKind.REQUEST)
                        .map(row -> row.fr().text().plain().replaceAll("[,.]$", ""))
                        .toList());
        assertEquals(List.of(), doubts(text, "de nettoyer"));
    }

    @Test
    void a_list_below_a_line_without_a_colon_is_nested_with_a_question() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1) prévoir dans chaque parc\na) un banc,\nb) une fontaine ;\n2) fixer un calendrier, à savoir :\na) lundi,\nb) jeudi. | 1) in elk park te voorzien in\na) een bank,\nb) een fontein;\n2) een kalender vast te leggen, te weten:\na) maandag,\nb) donderdag.");

        assertEquals(
                List.of(
                        "a) un banc, | een bank,",
                        "b) une fontaine ; | een fontein;",
                        "a) lundi, | maandag,",
                        "b) jeudi. | donderdag."),
                requests(text));
        assertEquals(RowKind.LEAD_IN, TypedResolution.row(text, "prévoir").kind());
        assertTrue(doubts(text, "prévoir").contains("COLON_WITHOUT_ITEMS!"));
    }

    @Test
    void a_line_break_in_a_word_paragraph_ends_an_item(@TempDir Path folder) throws IOException {
        var file = folder.resolve("breaks.docx");
        try (var document = new XWPFDocument();
                var output = Files.newOutputStream(file)) {
            for (var side : List.of(0, 1)) {
                for (var line : TypedResolution.lines(
                        side,
                        "Demande au Gouvernement : | Verzoekt de Regering:",
                        "1° de planter des haies,\n2° de nettoyer\ndix étangs ;\n3° de publier une carte. | 1° hagen te planten,\n2° tien vijvers\nschoon te maken;\n3° een kaart bekend te maken.")) {
                    var run = document.createParagraph().createRun();
                    var parts = line.split("\n");
                    for (var i = 0; i < parts.length; i++) {
                        if (i > 0) {
                            run.addBreak();
                        }
                        run.setText(parts[i]);
                    }
                }
            }
            document.write(output);
        }

        var text = TypedResolution.read(file, FileType.DOCX);

        assertEquals(
                List.of(
                        "1° de planter des haies, | hagen te planten,",
                        "2° de nettoyer dix étangs ; | tien vijvers schoon te maken;",
                        "3° de publier une carte. | een kaart bekend te maken."),
                requests(text));
    }

    private static List<String> requests(RecognizedText text) {
        return text.rows().stream()
                .filter(row -> row.kind() == RowKind.REQUEST)
                .map(row -> row.fr().printedNumber() + " " + row.fr().text().plain() + " | "
                        + row.nl().text().plain())
                .toList();
    }
}
