package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements that a correct adopted text may have, or lack, without a doubt. */
class PrintWithoutDoubtTest {

    private static final String REQUEST = "1. de publier une carte. | 1. een kaart bekend te maken.";
    private static final String INTRODUCTION = "Demande au Gouvernement : | Verzoekt de Regering:";

    @Test
    void the_documents_number_above_both_languages_is_no_text_of_one_of_them() throws IOException {
        var text = TypedResolution.below("A-7031/2 – 2025/2026", INTRODUCTION, REQUEST);

        assertEquals(RowKind.FURNITURE, TypedResolution.row(text, "A-7031/2").kind());
        assertEquals(List.of(), TypedResolution.doubts(text, "A-7031/2"));
        assertEquals("A-7031", text.documentNumber());
    }

    @Test
    void another_line_above_the_cover_in_one_language_is_an_open_doubt() throws IOException {
        var text = TypedResolution.below("A-7031/2 – 2025/2026, texte adopté", INTRODUCTION, REQUEST);

        assertTrue(TypedResolution.doubts(text, "A-7031/2").contains("ONE_LANGUAGE_ONLY!"));
    }

    @Test
    void missing_signatories_are_no_open_doubt() throws IOException {
        var text = TypedResolution.ofGovernment(REQUEST);

        assertTrue(text.textDoubts().contains(new Doubt(DoubtReason.PART_MISSING, false, "signatory")));
    }
}
