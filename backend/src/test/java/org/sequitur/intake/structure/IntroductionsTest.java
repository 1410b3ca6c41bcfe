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
import org.sequitur.platform.language.LocalizedText;

/** How print introduces requests and recitals, and what it sets between requests and signatures. */
class IntroductionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "demande au gouvernement de la région de bruxelles-capitale, | verzoekt de brusselse hoofdstedelijke regering,",
                "demande au gouvernement : | verzoekt de regering:",
                "invite le gouvernement à | nodigt de regering uit om",
                "Le Parlement demande au Gouvernement ce qui suit : | Het Parlement vraagt de Regering het volgende:",
                "Le Parlement de la Région de Bruxelles-Capitale invite le Gouvernement à : | Het Brussels Hoofdstedelijk Parlement verzoekt de Regering om:"
            })
    void requests_are_introduced_in_lower_case_without_a_colon_or_with_parliament_as_subject(String introduction)
            throws IOException {
        var text = TypedResolution.of(
                introduction,
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(
                RowKind.REQUESTS_INTRODUCTION,
                row(text, introduction.substring(0, introduction.indexOf(" |"))).kind());
        for (var request : List.of("de créer", "de publier")) {
            assertEquals(RowKind.REQUEST, row(text, request).kind());
            assertEquals("government", row(text, request).owner());
            assertEquals(List.of(), doubts(text, request));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I. Demande au Gouvernement : | I. Verzoekt de Regering:",
                "**I. Demande au Gouvernement :** | **I. Verzoekt de Regering:**",
                "**I. Prie le Gouvernement de la Région de Bruxelles-Capitale** | **I. Vraagt de Brusselse Hoofdstedelijke Regering**",
                "## II – Demande au Gouvernement de : | ## II – Verzoekt de Regering om:",
                "**B. Prie le Gouvernement :** | **B. Vraagt de Regering:**",
                "**2° Invite le Gouvernement à :** | **2° Nodigt de Regering uit om:**",
                "**A) – Invite le Gouvernement à :** | **A) – Verzoekt de Regering om:**",
                "I.- Demande au Gouvernement : | I.- Verzoekt de Regering:",
                "II. demande au gouvernement : | II. verzoekt de regering:"
            })
    void an_introduction_of_requests_may_have_a_number(String introduction) throws IOException {
        var text = TypedResolution.of(
                introduction,
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        var printed = introduction.substring(0, introduction.indexOf(" |")).replaceAll("\\*\\*|## ", "");
        assertEquals(RowKind.REQUESTS_INTRODUCTION, row(text, printed).kind());
        assertEquals(List.of(), doubts(text, printed));
        for (var request : List.of("de créer", "de publier")) {
            assertEquals(RowKind.REQUEST, row(text, request).kind());
            assertEquals("government", row(text, request).owner());
            assertEquals(List.of(), doubts(text, request));
        }
    }

    @Test
    void a_numbered_heading_that_asks_no_body_is_a_theme() throws IOException {
        var text = TypedResolution.ofGovernment(
                "**I. Logement** | **I. Huisvesting**",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "**II. Demande d’asile** | **II. Asielaanvragen**",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(RowKind.THEME_HEADING, row(text, "II. Demande").kind());
    }

    @Test
    void introductions_of_recitals_may_have_a_number() throws IOException {
        var text = TypedResolution.of(
                "II. Considérant : | II. Overwegende:",
                "– que la Région compte 19 communes ; | – dat het Gewest 19 gemeenten telt;",
                "**III. Rappelant :** | **III. Herinnerend aan:**",
                "– ses résolutions antérieures ; | – zijn eerdere resoluties;",
                "IV. Demande au Gouvernement : | IV. Verzoekt de Regering:",
                "– de créer un guichet unique. | – één loket op te richten.");

        for (var introduction : List.of("II. Considérant", "III. Rappelant")) {
            assertEquals(RowKind.RECITAL_INTRODUCTION, row(text, introduction).kind());
        }
        assertEquals(RowKind.REQUEST, row(text, "de créer").kind());
    }

    @Test
    void without_an_introduction_of_requests_the_text_has_an_open_question_and_its_recitals_a_doubt()
            throws IOException {
        var text = TypedResolution.of(
                "Sur la propreté publique | Over de openbare netheid",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertTrue(text.textDoubts().contains(new Doubt(DoubtReason.PART_MISSING, true, "requestsIntroduction")));
        for (var row : List.of("de créer", "de publier")) {
            assertEquals(RowKind.RECITAL, row(text, row).kind());
            assertTrue(doubts(text, row).contains("DOUBTFUL_LEAD_IN"));
        }
    }

    @Test
    void the_partner_that_an_introduction_names_is_that_of_its_requests() throws IOException {
        var text = TypedResolution.of(
                "Demande au Gouvernement, en concertation avec hub.brussels : | Verzoekt de Regering, in overleg met hub.brussels:",
                "1. de publier les résultats. | 1. de resultaten bekend te maken.");

        var partner = row(text, "de publier").participants().getFirst();
        assertEquals("partner", partner.role());
        assertEquals(new LocalizedText("hub.brussels", "hub.brussels"), partner.name());
    }

    @Test
    void what_another_assembly_asked_is_a_recital() throws IOException {
        var text = TypedResolution.of(
                "Considérant que : | Overwegende dat:",
                "– la Chambre demande au Gouvernement fédéral un plan ; | – de Kamer de federale Regering een plan vraagt;",
                "Le Conseil économique demande : | De Economische Raad vraagt:",
                "– des chiffres par commune ; | – cijfers per gemeente;",
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "1. de créer un guichet unique. | 1. één loket op te richten.");

        for (var recital : List.of("la Chambre", "Le Conseil", "des chiffres")) {
            assertEquals(RowKind.RECITAL, row(text, recital).kind());
        }
        assertEquals(RowKind.REQUEST, row(text, "de créer").kind());
    }

    @Test
    void a_lead_in_may_end_in_a_comma() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "2. dans le contrat de gestion conclu avec la Société du logement, | 2. in de beheersovereenkomst met de Huisvestingsmaatschappij,",
                "a) de fixer un délai de six mois ; | a) een termijn van zes maanden vast te leggen;",
                "b) de prévoir une sanction ; | b) in een sanctie te voorzien;",
                "3. de publier les résultats. | 3. de resultaten bekend te maken.");

        assertEquals(RowKind.LEAD_IN, row(text, "dans le contrat").kind());
        assertEquals(
                List.of("COLON_WITHOUT_ITEMS", "BODY_NOT_TAKEN_OVER Société, Huisvestingsmaatschappij"),
                doubts(text, "dans le contrat"));
        assertEquals(2, row(text, "de fixer").level());
        assertEquals(2, row(text, "de prévoir").level());
        assertEquals(1, row(text, "de publier").level());
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bruxelles, le 9 octobre 2025 | Brussel, 9 oktober 2025",
                "Bruxelles, le 1er octobre 2025. | Brussel, 1 oktober 2025.",
                "Fait à Bruxelles, le 9 octobre 2025. | Gedaan te Brussel, op 9 oktober 2025."
            })
    void place_and_date_of_the_signature_are_no_request_but_a_question(String line) throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.",
                "* * * | * * *",
                line,
                "Le Président, | De Voorzitter,",
                "Prénom NOM | Voornaam NAAM");

        var printed = line.substring(0, 9);
        assertEquals(RowKind.UNPLACED, row(text, printed).kind());
        assertEquals(List.of("UNPLACED!"), doubts(text, printed));
        assertEquals(RowKind.SIGNATORY, row(text, "Le Président").kind());
        assertEquals(
                2,
                text.rows().stream()
                        .filter(row -> row.kind() == RowKind.REQUEST)
                        .count());
    }
}
