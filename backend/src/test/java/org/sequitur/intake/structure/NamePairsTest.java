package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.LocalizedText;

/** Which names of organisations in both languages are those of one organisation, and where they end. */
class NamePairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "la STIB et la SNCB # de NMBS en de MIVB # STIB, SNCB",
                "la STIB # de NMBS # STIB",
                "les CPAS et la STIB # de MIVB en de OCMW’s # CPAS, STIB",
                "BECI et l’ABCD # EFGH en BECI # BECI, ABCD"
            })
    void partners_that_are_known_to_be_others_are_not_paired(String fr, String nl, String names) throws IOException {
        for (var cue : List.of("en concertation avec # in overleg met", "via # via")) {
            var text =
                    TypedResolution.ofGovernment("1. de publier, %s %s, un guide ; | 1. %s %s een gids bekend te maken;"
                            .formatted(cue.split(" # ")[0], fr, cue.split(" # ")[1], nl));

            assertEquals(List.of(), row(text, "de publier").participants(), cue);
            assertTrue(doubts(text, "de publier").contains("OWNERS_DIFFER " + names), cue + doubts(text, "de publier"));
        }
    }

    @Test
    void partners_of_which_nothing_says_which_are_the_same_are_doubted_unless_only_one_is_left() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de publier, en concertation avec l’ABCD et l’EFGH, un guide ; | 1. in overleg met KLMN en OPQR een gids bekend te maken;",
                "2. de former, en concertation avec la STIB et les CPAS, 50 agents ; | 2. in overleg met de MIVB en de OCMW’s 50 personeelsleden op te leiden;",
                "3. de créer, en concertation avec la STIB et l’ABCD, un guichet ; | 3. in overleg met de MIVB en KLMN één loket op te richten;");

        assertEquals(List.of("OWNERS_DIFFER ABCD, EFGH"), doubts(text, "de publier"));
        assertEquals(2, row(text, "de publier").participants().size());
        assertEquals(List.of(), doubts(text, "de former"));
        assertEquals(List.of(), doubts(text, "de créer"));
    }

    @Test
    void partners_that_a_second_phrase_names_are_doubted() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de créer, en concertation avec Actiris, un guichet, en collaboration avec les communes ; | 1. in overleg met Actiris één loket op te richten, in samenwerking met de gemeenten;");

        assertEquals(List.of("BODY_NOT_TAKEN_OVER gemeenten"), doubts(text, "de créer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "afin que les habitants trouvent un guichet # opdat de inwoners een loket vinden",
                "pour que chacun trouve un guichet # zodat iedereen een loket vindt",
                "en vue de la rentrée # met het oog op het schooljaar"
            })
    void a_clause_that_follows_is_no_part_of_a_partners_name(String fr, String nl) throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. en concertation avec la Ligue fictive %s, de publier une carte ; | 1. in overleg met de Fictieve Liga %s, een kaart bekend te maken;"
                        .formatted(fr, nl));

        assertEquals(
                List.of(new ParticipantEntry("partner", new LocalizedText("Ligue fictive", "Fictieve Liga"), null)),
                row(text, "en concertation").participants());
        assertTrue(doubts(text, "en concertation").contains("UNKNOWN_BODY Ligue fictive"));
    }
}
