package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an introduction, or a request by itself, addresses. */
class AddresseesTest {

    private static final String[] REQUESTS = {
        "1. de créer un guichet unique dans chaque commune ; | 1. één loket op te richten in elke gemeente;",
        "2. de publier les résultats de l’enquête. | 2. de resultaten van de enquête bekend te maken."
    };

    private static RecognizedText introducedBy(String introduction) throws IOException {
        return TypedResolution.of(introduction, REQUESTS[0], REQUESTS[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Demande au Gouvernement et au Collège de la Commission communautaire française : | Verzoekt de Regering en het College van de Franse Gemeenschapscommissie:; Collège de la Commission communautaire française; College van de Franse Gemeenschapscommissie",
                "Demande au Gouvernement, ainsi qu’au Collège de la Commission communautaire flamande : | Verzoekt de Regering, alsook het College van de Vlaamse Gemeenschapscommissie:; Collège de la Commission communautaire flamande; College van de Vlaamse Gemeenschapscommissie",
                "Demande au Gouvernement de la Région de Bruxelles-Capitale et au Gouvernement fédéral : | Verzoekt de Brusselse Hoofdstedelijke Regering en de federale Regering:; Gouvernement fédéral; Federale Regering",
                "Demande au Gouvernement et aux dix-neuf communes : | Verzoekt de Regering en de negentien gemeenten:; Dix-neuf communes; Negentien gemeenten",
                "Demande aux communes et au Gouvernement de : | Verzoekt de gemeenten en de Regering om:; Communes; Gemeenten",
                "Demande tant au Gouvernement qu’aux communes : | Verzoekt zowel de Regering als de gemeenten:; Communes; Gemeenten",
                "Invite le Gouvernement et les communes à : | Nodigt de Regering en de gemeenten uit om:; Communes; Gemeenten"
            })
    void each_further_addressee_that_is_not_registered_is_an_open_doubt_and_its_name_is_kept(
            String introduction, String fr, String nl) throws IOException {
        var text = introducedBy(introduction);

        var doubts = doubts(text, introduction.substring(0, 6));
        assertEquals(1, doubts.size(), doubts.toString());
        assertTrue(
                doubts.getFirst().toLowerCase(Locale.ROOT).startsWith("unknown_body! " + fr.toLowerCase(Locale.ROOT)),
                doubts.toString());
        for (var request : List.of("de créer", "de publier")) {
            assertEquals(List.of("DOUBTFUL_LEAD_IN"), doubts(text, request));
            assertEquals("government", row(text, request).owner());
            var participant = row(text, request).participants().getFirst();
            assertEquals("partner", participant.role());
            assertEquals(fr, participant.name().fr());
            assertEquals(nl, participant.name().nl());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Demande au Gouvernement, en concertation avec les communes et les CPAS, de : | Verzoekt de Regering, in overleg met de gemeenten en de OCMW’s, om:",
                "Demande au Gouvernement de prendre les mesures suivantes et d’en faire rapport : | Verzoekt de Regering de volgende maatregelen te nemen en er verslag over uit te brengen:",
                "Demande instamment au Gouvernement bruxellois : | Vraagt met aandrang aan de Brusselse Regering:",
                "Recommande au Gouvernement : | Beveelt de Regering aan:"
            })
    void partners_tasks_and_adverbs_of_an_introduction_are_no_addressees(String introduction) throws IOException {
        var text = introducedBy(introduction);

        assertEquals(List.of(), doubts(text, introduction.substring(0, 6)));
        assertEquals(List.of(), doubts(text, "de créer"));
        assertEquals("government", row(text, "de créer").owner());
    }

    @Test
    void articles_with_an_addressee_each_are_requests_of_their_addressees() throws IOException {
        var text = TypedResolution.of(
                "Art. 1. Demande au Collège réuni de la Commission communautaire commune de doubler le nombre de places. | Art. 1. Verzoekt het Verenigd College van de Gemeenschappelijke Gemeenschapscommissie om het aantal plaatsen te verdubbelen.",
                "Art. 2. Demande au Gouvernement et au Collège réuni, chacun pour ce qui le concerne, de financer des équipes mobiles. | Art. 2. Verzoekt de Regering en het Verenigd College, elk wat hen betreft, mobiele teams te financieren.",
                "Art. 3. Demande au Gouvernement de réserver cinquante logements auprès d’Actiris. | Art. 3. Verzoekt de Regering bij Actiris vijftig woningen voor te behouden.",
                "Art. 4. Demande à Bruss’help de publier des données. | Art. 4. Verzoekt Bruss’help gegevens bekend te maken.");

        var requests = text.rows().stream()
                .filter(row -> row.kind() == RowKind.REQUEST)
                .toList();
        assertEquals(4, requests.size());
        assertEquals("Art. 1.", requests.get(0).fr().printedNumber());
        assertEquals("cocom", requests.get(0).owner());
        assertEquals(List.of(), requests.get(0).doubts());
        assertEquals(List.of("SEVERAL_OWNERS!"), doubts(text, "Demande au Gouvernement et"));
        assertEquals("cocom", requests.get(1).participants().getFirst().bodyId());
        assertEquals("government", requests.get(2).owner());
        assertEquals(List.of(), requests.get(2).doubts());
        assertEquals(List.of("UNKNOWN_BODY! Bruss’help"), doubts(text, "Demande à Bruss"));
    }

    @Test
    void a_list_of_bodies_below_the_verb_names_whom_each_part_asks() throws IOException {
        var text = TypedResolution.of(
                "Demande : | Verzoekt:",
                "1. au Gouvernement : | 1. de Regering:",
                "a) de créer un guichet unique ; | a) één loket op te richten;",
                "2. à Bruss’help : | 2. Bruss’help:",
                "b) de publier des données. | b) gegevens bekend te maken.");

        assertEquals(List.of(), doubts(text, "Demande"));
        assertEquals("government", row(text, "de créer").owner());
        assertEquals(List.of(), doubts(text, "de créer"));
        assertEquals(List.of("UNKNOWN_BODY!"), doubts(text, "à Bruss"));
        assertNull(row(text, "de publier").owner());
        assertEquals(List.of("DOUBTFUL_LEAD_IN"), doubts(text, "de publier"));
    }

    @Test
    void a_registered_body_that_is_the_subject_of_a_request_is_doubted() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. qu’Actiris publie ses résultats ; | 1. dat Actiris zijn resultaten bekendmaakt;",
                "2. de veiller à ce qu’Actiris forme 50 agents ; | 2. ervoor te zorgen dat Actiris 50 personeelsleden opleidt;",
                "3. d’analyser les données qu’Actiris publie. | 3. de gegevens te onderzoeken die Actiris bekendmaakt.");

        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "qu’Actiris"));
        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "de veiller"));
        assertEquals(List.of(), doubts(text, "d’analyser"));
    }
}
