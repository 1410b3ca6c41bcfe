package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.platform.language.LocalizedText;

/** Where print sets the headings of themes, and how themes without one are named. */
class ThemesTest {

    @Test
    void a_heading_above_an_introduction_is_that_of_the_requests_below_it() throws IOException {
        var text = TypedResolution.ofGovernment(
                "**I. Logement** | **I. Huisvesting**",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "**II. Propreté** | **II. Netheid**",
                "Demande au Collège réuni : | Verzoekt het Verenigd College:",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(List.of(), doubts(text, "II. Propreté"));
        assertEquals(List.of(), doubts(text, "de publier"));
        assertEquals("cocom", row(text, "de publier").owner());
        var themes = DocumentAssembler.assemble(text, JsonNodeFactory.instance.objectNode())
                .at("/requests/themes");
        assertEquals(2, themes.size());
        assertEquals(
                "Demande au Collège réuni :", themes.at("/1/introduction/fr").asText());
        assertTrue(themes.at("/1/headingAboveIntroduction").asBoolean());
    }

    @Test
    void a_heading_above_the_first_introduction_is_no_recital() throws IOException {
        var text = TypedResolution.of(
                "**I. Logement** | **I. Huisvesting**",
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "**II. Propreté** | **II. Netheid**",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(RowKind.THEME_HEADING, row(text, "I. Logement").kind());
        assertEquals(List.of(), doubts(text, "I. Logement"));
        assertEquals(List.of(), doubts(text, "de créer"));
        var document = DocumentAssembler.assemble(text, JsonNodeFactory.instance.objectNode());
        var themes = document.at("/requests/themes");
        assertEquals(2, themes.size());
        assertEquals("I. Logement", themes.at("/0/heading/fr").asText());
        assertEquals(
                "Demande au Gouvernement :", themes.at("/0/introduction/fr").asText());
        assertTrue(themes.at("/0/headingAboveIntroduction").asBoolean());
        assertEquals(1, document.at("/recitals/0/items").size());
    }

    @Test
    void a_short_item_above_an_introduction_that_may_be_a_heading_is_doubted() throws IOException {
        var text = TypedResolution.of(
                "Logement | Huisvesting",
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "Créer un guichet unique | Eén loket op te richten",
                "Former 50 agents | 50 personeelsleden op te leiden",
                "Propreté | Netheid",
                "Demande au Collège réuni : | Verzoekt het Verenigd College:",
                "Publier les résultats | De resultaten bekend te maken");

        assertTrue(doubts(text, "Logement").contains("LEVELS_DIFFER"));
        assertEquals(List.of("LEVELS_DIFFER"), doubts(text, "Propreté"));
        assertEquals(List.of(), doubts(text, "Créer"));
    }

    @Test
    void requests_without_heading_below_an_introduction_within_a_theme_are_doubted_as_a_theme() throws IOException {
        var text = TypedResolution.ofGovernment(
                "**I. Logement** | **I. Huisvesting**",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "Demande au Collège réuni : | Verzoekt het Verenigd College:",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        var unprinted = text.rows().stream()
                .filter(row -> row.kind() == RowKind.THEME_HEADING && row.fr() == null)
                .toList();
        assertEquals(
                List.of(List.of(new Doubt(DoubtReason.PART_MISSING, false, null))),
                unprinted.stream().map(Row::doubts).toList());
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    @Test
    void a_heading_above_nothing_is_a_question() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "**I. Logement** | **I. Huisvesting**",
                "Demande au Collège réuni : | Verzoekt het Verenigd College:",
                "**II. Propreté** | **II. Netheid**",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(List.of("COLON_WITHOUT_ITEMS!"), doubts(text, "I. Logement"));
    }

    @Test
    void themes_without_heading_are_named_after_whom_they_address() throws IOException {
        var text = TypedResolution.of(
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "Invite le Collège réuni à : | Nodigt het Verenigd College uit om:",
                "2. publier les résultats ; | 2. de resultaten bekend te maken;",
                "Demande à l’Agence fictive : | Verzoekt het Fictief Agentschap:",
                "3. de nettoyer les places ; | 3. de pleinen schoon te maken;",
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "4. de former 50 agents. | 4. 50 personeelsleden op te leiden.");

        assertEquals(
                List.of(
                        new LocalizedText("Gouvernement", "Regering"),
                        new LocalizedText("Cocom", "GGC"),
                        new LocalizedText("Agence fictive", "Fictief Agentschap"),
                        new LocalizedText("Gouvernement (2)", "Regering (2)")),
                themes(text));
        assertEquals(
                List.of(new LocalizedText("Propreté publique", "Openbare netheid")),
                themes(TypedResolution.ofGovernment("1. de créer un guichet. | 1. één loket op te richten.")));
    }

    @Test
    void a_request_above_an_introduction_is_no_certain_heading() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de créer un guichet ; | 1. één loket op te richten;",
                "2. Concernant les loyers, publier une grille. | 2. Wat betreft de huurprijzen, een rooster bekend te maken.",
                "Demande au Collège réuni : | Verzoekt het Verenigd College:",
                "1. de publier les résultats. | 1. de resultaten bekend te maken.");

        assertNotEquals(
                List.of(),
                text.rows().stream()
                        .filter(row ->
                                row.fr() != null && row.fr().text().plain().contains("Concernant les loyers"))
                        .findFirst()
                        .orElseThrow()
                        .doubts());
    }

    @Test
    void below_a_heading_above_an_introduction_the_bodies_of_that_introduction_are_doubted() throws IOException {
        var text = TypedResolution.of(
                "Demande au Gouvernement, avec l’aide d’Infrabel : | Verzoekt de Regering, met de hulp van Infrabel:",
                "**I. Logement** | **I. Huisvesting**",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "**II. Propreté** | **II. Netheid**",
                "Demande au Collège réuni, en s’appuyant sur Actiris, : | Verzoekt het Verenigd College, met steun van Actiris:",
                "2. de publier les résultats. | 2. de resultaten bekend te maken.");

        assertEquals(List.of("BODY_NOT_TAKEN_OVER Infrabel"), doubts(text, "de créer"));
        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "II. Propreté"));
        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "de publier"));
    }

    @Test
    void a_theme_is_not_named_after_one_of_several_bodies_that_it_addresses() throws IOException {
        var text = TypedResolution.of(
                "Demande au Gouvernement : | Verzoekt de Regering:",
                "1. de créer un guichet unique ; | 1. één loket op te richten;",
                "Demande au Gouvernement et au Collège réuni : | Verzoekt de Regering en het Verenigd College:",
                "2. de nettoyer les places ; | 2. de pleinen schoon te maken;",
                "Demande à l’Agence fictive et à la Société fictive : | Verzoekt het Fictief Agentschap en de Fictieve Maatschappij:",
                "3. de former 50 agents. | 3. 50 personeelsleden op te leiden.");

        assertEquals(
                List.of(
                        new LocalizedText("Gouvernement", "Regering"),
                        new LocalizedText("Propreté publique", "Openbare netheid"),
                        new LocalizedText("Propreté publique (2)", "Openbare netheid (2)")),
                themes(text));
    }

    @Test
    void the_number_of_a_theme_stands_before_the_sign_that_its_name_breaks_off() {
        var name = new LocalizedText(
                "Soutien communes fixant plages horaires contraignantes nocturnes",
                "Gemeentelijke ondersteuningsmaatregelen nachtlawaaibestrijding");

        var heading = ShortTitleComposer.heading(name, " (2)");

        assertTrue(heading.fr().endsWith(" (2)…"), heading.fr());
        assertTrue(heading.nl().endsWith(" (2)…"), heading.nl());
        assertTrue(heading.fr().length() <= 40, heading.fr());
    }

    private static List<LocalizedText> themes(RecognizedText text) {
        return text.rows().stream()
                .filter(row -> row.kind() == RowKind.THEME_HEADING)
                .map(Row::shortTitle)
                .toList();
    }
}
