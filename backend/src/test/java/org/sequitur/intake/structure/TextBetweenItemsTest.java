package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text without a number in a list of numbered items. */
class TextBetweenItemsTest {

    @Test
    void words_that_close_a_list_and_second_paragraphs_are_open_doubts() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de réserver, dans chaque contrat de quartier : | 1. in elk wijkcontract:",
                "a) une parcelle d’au moins 500 m² ; | a) minstens één perceel van 500 m²;",
                "b) un point d’eau ; | b) een waterpunt;",
                "et d’en confier la gestion aux riverains ; | te voorzien en het beheer ervan aan de buurtbewoners toe te vertrouwen;",
                "2. d’installer des boxes sécurisés ; | 2. fietsboxen te plaatsen;",
                "Les communes sont consultées au préalable. | De gemeenten worden vooraf geraadpleegd.",
                "Elles répondent sans tarder. | Zij antwoorden onverwijld.",
                "3. de publier la carte des boxes. | 3. de kaart van de boxen bekend te maken.");

        assertEquals(List.of("WITHOUT_PRINTED_NUMBER!"), doubts(text, "et d’en confier"));
        assertEquals(List.of("WITHOUT_PRINTED_NUMBER!"), doubts(text, "Les communes"));
        assertEquals(List.of("WITHOUT_PRINTED_NUMBER!"), doubts(text, "Elles répondent"));
        assertEquals(List.of(), doubts(text, "un point d’eau"));
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @Test
    void a_number_whose_text_goes_on_below_it_is_an_open_doubt_too() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. en matière de logement, | 1. inzake huisvesting,",
                "de construire 500 chambres ; | 500 kamers te bouwen;",
                "de rénover 300 chambres ; | 300 kamers te renoveren;",
                "2. de publier un rapport. | 2. een verslag bekend te maken.");

        assertEquals(List.of("COLON_WITHOUT_ITEMS!"), doubts(text, "en matière"));
        assertEquals(List.of("WITHOUT_PRINTED_NUMBER!"), doubts(text, "de construire"));
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @Test
    void text_between_items_of_a_list_without_numbers_has_no_doubt() throws IOException {
        var text = TypedResolution.ofGovernment(
                "de créer un guichet unique ; | één loket op te richten;",
                "de publier les résultats de l’enquête. | de resultaten van de enquête bekend te maken.");

        assertEquals(List.of(), doubts(text, "de créer"));
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @Test
    void a_line_of_document_number_and_page_number_is_a_running_head() throws IOException {
        var head = "A-8120/3 – 2025/2026 &nbsp; — 3 —";
        var text = TypedResolution.ofGovernment(
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                head + " | " + head,
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(RowKind.FURNITURE, row(text, "A-8120/3").kind());
        assertEquals(List.of(), doubts(text, "de publier"));
    }
}
