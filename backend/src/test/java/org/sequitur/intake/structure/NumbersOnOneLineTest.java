package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.LocalizedText;

/** A printed number and the first one of the list below it, on one line. */
class NumbersOnOneLineTest {

    @Test
    void both_numbers_are_read_and_the_lists_go_on() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1° planter des arbres ; | 1° bomen te planten;",
                "2° a) créer un guichet unique ; | 2° a) één loket op te richten;",
                "b) y affecter douze agents ; | b) er twaalf ambtenaren aan toe te wijzen;",
                "3° publier un rapport. | 3° een verslag bekend te maken.");

        var first = row(text, "créer");
        assertEquals("2° a)", first.fr().printedNumber());
        assertEquals("één loket op te richten;", first.nl().text().plain());
        assertEquals(new LocalizedText("Créer un guichet unique", "Eén loket oprichten"), first.shortTitle());
        for (var start : List.of("planter", "créer", "y affecter", "publier")) {
            assertEquals(List.of(), doubts(text, start));
        }
        var numbers = new RequestsAssembler()
                .assemble(text.rows()).findValues("printedNumber").stream()
                        .map(number -> number.get("fr").asText())
                        .toList();
        assertEquals(List.of("1°", "2° a)", "2° b)", "3°"), numbers);
    }

    @Test
    void a_letter_in_brackets_within_the_text_is_none() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1° b) et c) du rapport sont à publier ; | 1° b) en c) van het verslag bekend te maken;",
                "2° planter des arbres. | 2° bomen te planten.");

        assertEquals("1°", row(text, "b) et c)").fr().printedNumber());
    }
}
