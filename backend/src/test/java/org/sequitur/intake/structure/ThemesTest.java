package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private static List<LocalizedText> themes(RecognizedText text) {
        return text.rows().stream()
                .filter(row -> row.kind() == RowKind.THEME_HEADING)
                .map(Row::shortTitle)
                .toList();
    }
}
