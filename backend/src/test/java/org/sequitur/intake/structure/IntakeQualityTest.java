package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequitur.file.FileType;
import org.sequitur.intake.source.SourceReading;
import org.sequitur.intake.source.SourceRefusal;
import org.sequitur.intake.source.SourceText;
import org.sequitur.platform.language.Language;

/** The figures that the recognition reaches, as floors, and damaged inputs, none of which may pass without a sign. */
class IntakeQualityTest {

    @Test
    void the_registered_resolution_is_recognized_with_one_open_doubt() throws IOException {
        assertQuality(DamagedText.undamaged(), ExpectedDocument.read(DamagedText.ADOPTED), 29, 2);
    }

    /** The first row of a page has no indentation of its own. */
    @Test
    void its_print_is_recognized_as_well() throws IOException {
        var print = Path.of("src/test/resources/resolutions/a-590-source.txt");

        assertQuality(SourceReading.read(print, FileType.TEXT), ExpectedDocument.read(DamagedText.ADOPTED), 29, 2);
    }

    @Test
    void the_order_of_the_languages_does_not_matter() throws IOException {
        assertQuality(DamagedText.flat(Language.NL, Language.FR), ExpectedDocument.read(DamagedText.ADOPTED), 29, 2);
    }

    static List<IntakeSample> samples() {
        return IntakeSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_printed_resolution_is_recognized_without_silent_errors(IntakeSample sample) throws IOException {
        assertQuality(sample.read(), sample.truth(), sample.right(), sample.doubts());
    }

    @Test
    void lost_indentation_is_doubted() throws IOException {
        assertNothingSilent(DamagedText.lostIndentation());
    }

    @Test
    void a_colon_lost_in_both_languages_is_doubted() throws IOException {
        assertNothingSilent(DamagedText.lostColon());
    }

    @Test
    void two_items_exchanged_in_one_language_are_doubted() throws IOException {
        var missed = new ArrayList<String>();
        for (var variant : DamagedText.exchangedItems().variants()) {
            if (!DamagedText.outcome(variant.source()).score().silent().isEmpty()) {
                missed.add(variant.place());
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void a_page_missing_in_one_language_is_doubted() throws IOException {
        var undamaged = DamagedText.outcome(DamagedText::undamaged);
        for (var variant : DamagedText.missingPage().variants()) {
            // The undamaged text has an open doubt too, so only more of them is a sign.
            assertTrue(DamagedText.outcome(variant.source()).open() > undamaged.open(), variant.place());
        }
    }

    @Test
    void a_scan_without_text_is_refused() throws IOException {
        for (var variant : DamagedText.scanWithoutText().variants()) {
            assertEquals(
                    SourceRefusal.SCAN, DamagedText.outcome(variant.source()).refusal());
        }
    }

    @Test
    void a_text_without_requests_has_an_open_doubt() throws IOException {
        var recognized =
                StructureRecognizer.recognize(new SourceText(List.of(), List.of(), List.of(), 1, false), List.of());

        assertTrue(recognized.textDoubts().stream().anyMatch(Doubt::open));
    }

    private static void assertQuality(SourceText source, ObjectNode truth, int right, int doubts) throws IOException {
        var recognized = StructureRecognizer.recognize(source, ExpectedDocument.bodies(truth));
        var score = Score.of(recognized, truth);

        assertEquals(List.of(), score.silent());
        assertTrue(score.right() >= right, score.wrong().toString());
        assertTrue(score.doubtsOnRight() <= doubts, recognized.rows().toString());
        assertTrue(DocumentDoubts.covers(source, recognized.rows()));
        assertEquals(truth.get("documentNumber").asText(), recognized.documentNumber());
        assertEquals(truth.get("session").asText(), recognized.session());
        assertEquals(truth.get("adoptedOn").asText(), recognized.adoptedOn().toString());
        var assembled = DocumentAssembler.assemble(recognized, truth);
        assertEquals(recitals(truth), recitals(assembled));
        var asked = recognized.rows().stream()
                .anyMatch(row -> (row.kind() == RowKind.COVER || row.kind() == RowKind.UNPLACED)
                        && row.doubts().stream().anyMatch(Doubt::open));
        for (var name : List.of("cover", "title", "opening", "sourceDocuments", "footnotes", "signatories")) {
            var printed = Score.normalized(assembled.path(name).toString());
            assertTrue(asked || printed.equals(Score.normalized(truth.path(name).toString())), printed);
        }
        for (var row : recognized.rows()) {
            assertTrue(row.shortTitle() == null
                    || Stream.of(row.shortTitle().fr(), row.shortTitle().nl())
                            .allMatch(title -> title == null || title.length() <= 80));
        }
    }

    /** Texts and introductions in their order. Not all expected results state the numbers of recitals. */
    private static List<String> recitals(ObjectNode document) {
        return document.get("recitals").findParents("fr").stream()
                .map(words -> Score.normalized(words.get("fr") + " | " + words.get("nl")))
                .filter(words -> !words.matches("\"[^\"]{1,6}\" \\| \"[^\"]{1,6}\""))
                .toList();
    }

    /** Damage leaves a sign: no wrong request without a doubt, and more doubts than in the undamaged text. */
    private static void assertNothingSilent(DamagedText text) throws IOException {
        var undamaged = DamagedText.outcome(DamagedText::undamaged);
        for (var variant : text.variants()) {
            var outcome = DamagedText.outcome(variant.source());
            assertEquals(List.of(), outcome.score().silent());
            assertTrue(outcome.doubts() > undamaged.doubts());
        }
    }
}
