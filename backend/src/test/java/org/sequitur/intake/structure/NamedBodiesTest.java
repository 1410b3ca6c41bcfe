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
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.LocalizedText;

/** Bodies that a request names: each has a part in it, is an object, or is doubted. */
class NamedBodiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de former 50 agents avec l’aide d’Actiris ; | 50 personeelsleden op te leiden met de hulp van Actiris;",
                "de faire en sorte, dans les six mois, qu’Actiris forme 50 agents ; | ervoor te zorgen, binnen zes maanden, dat Actiris 50 personeelsleden opleidt;",
                "de veiller à ce qu’actiris.brussels forme 50 agents ; | erop toe te zien dat actiris.brussels 50 personeelsleden opleidt;",
                "de former, sous la houlette d’Actiris, 50 agents ; | onder de hoede van Actiris 50 personeelsleden op te leiden;",
                "de veiller, comme le prévoit l’accord, à ce qu’Actiris forme 50 agents ; | erop toe te zien, zoals het akkoord bepaalt, dat Actiris 50 personeelsleden opleidt;",
                "d’imposer à Actiris de former 50 agents ; | Actiris te verplichten 50 personeelsleden op te leiden;",
                "d’obtenir que Actiris forme 50 agents ; | de opleiding van 50 personeelsleden van Actiris te verkrijgen;"
            })
    void a_body_that_no_known_phrase_gives_a_part_is_doubted(String request) throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        var doubts = doubts(text, request.substring(0, 10));
        assertEquals(1, doubts.size(), doubts.toString());
        assertTrue(doubts.getFirst().matches("(?i)BODY_NOT_TAKEN_OVER Actiris(\\.brussels)?"), doubts.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de renforcer les services sociaux d’Actiris ; | de sociale diensten van Actiris te versterken;",
                "de créer un guichet auprès d’Actiris ; | een loket op te richten bij Actiris;",
                "d’analyser les données qu’Actiris publie ; | de gegevens te onderzoeken die Actiris bekendmaakt;",
                "de réunir les services concernés, comme les communes et Actiris ; | de betrokken diensten samen te brengen, zoals de gemeenten en Actiris;"
            })
    void a_body_that_is_an_object_in_both_languages_is_not_doubted(String request) throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        assertEquals(List.of(), doubts(text, request.substring(0, 10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "de veiller à ce qu’Infrabel rénove les gares ; | erop toe te zien dat Infrabel de stations renoveert; # Infrabel",
                "d’inciter le Service public régional de Bruxelles à publier une carte ; | de Gewestelijke Overheidsdienst Brussel ertoe te bewegen een kaart bekend te maken; # Service public régional de Bruxelles, Gewestelijke Overheidsdienst Brussel",
                "d’insister auprès de l’Agence fédérale pour obtenir une carte ; | bij het Federaal Agentschap een kaart af te dwingen; # Agence",
                "de veiller à ce que la SNCB rénove les gares ; | erop toe te zien dat de NMBS de stations renoveert; # SNCB, NMBS",
                "de faire en sorte que parking.brussels publie une carte ; | ervoor te zorgen dat parking.brussels een kaart bekendmaakt; # parking.brussels",
                "d’obtenir que la SNCB rénove les gares ; | de renovatie van stations van de NMBS te verkrijgen; # SNCB",
                "de veiller à ce que les communes publient une carte ; | erop toe te zien dat de gemeenten een kaart bekendmaken; # communes, gemeenten",
                "d’éviter que des trains soient supprimés et d’obtenir que la SNCB rénove les gares ; | te vermijden dat treinen worden afgeschaft en te verkrijgen dat de NMBS de stations renoveert; # SNCB, NMBS",
                "d’éviter que des trains soient supprimés et de veiller à ce que les communes publient une carte ; | te vermijden dat treinen worden afgeschaft en erop toe te zien dat de gemeenten een kaart bekendmaken; # communes, gemeenten",
                "d’éviter que des trains soient supprimés et de faire rénover les gares par les communes ; | te vermijden dat treinen worden afgeschaft en de stations te laten renoveren door de gemeenten; # communes, gemeenten",
                "d’éviter que la SNCB ne rénove pas les gares ; | te vermijden dat de NMBS de stations niet renoveert; # SNCB, NMBS",
                "d’éviter que les communes ne publient aucune carte ; | te voorkomen dat de gemeenten geen kaart bekendmaken; # communes, gemeenten",
                "d’éviter la suppression de trains afin que la SNCB rénove les gares ; | te vermijden dat treinen worden afgeschaft opdat de NMBS de stations renoveert; # SNCB, NMBS",
                "d’éviter la suppression de trains pour que les communes publient une carte ; | te vermijden dat treinen worden afgeschaft zodat de gemeenten een kaart bekendmaken; # communes, gemeenten",
                "de veiller à ce que, dans les six mois, les communes publient une carte ; | erop toe te zien dat, binnen zes maanden, de gemeenten een kaart bekendmaken; # communes, gemeenten",
                "de veiller, en concertation avec les zones de police, à ce que l’ONE publie une carte ; | erop toe te zien, in overleg met de politiezones, dat ONE een kaart bekendmaakt; # ONE"
            })
    void an_institution_that_is_not_registered_is_doubted_as_a_registered_one(String request, String names)
            throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        assertEquals(List.of("BODY_NOT_TAKEN_OVER " + names), doubts(text, request.substring(0, 10)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de veiller, en concertation avec les communes, à ce que les communes publient une carte ; | erop toe te zien, in overleg met de gemeenten, dat de gemeenten een kaart bekendmaken;",
                "d’éviter que la SNCB ferme les gares ; | te vermijden dat de NMBS de stations sluit;",
                "de publier les chiffres d’Infrabel ; | de cijfers van Infrabel bekend te maken;",
                "de rénover les quais dans la Gare centrale ; | de perrons te renoveren in het Centraal Station;",
                "de remettre au Parlement de la Région un rapport ; | het Parlement van het Gewest een verslag te bezorgen;",
                "de former le personnel des CPAS ; | het OCMW-personeel op te leiden;",
                "d’appliquer la norme EN 301 ; | de norm EN 301 toe te passen;",
                "de publier un guide « Parler Aide » ; | een gids „Praten Helpt” bekend te maken;",
                "de publier, en concertation avec la SNCB, une carte ; | in overleg met de NMBS een kaart bekend te maken;"
            })
    void a_place_a_title_an_object_or_a_partner_is_not_doubted(String request) throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        assertEquals(List.of(), doubts(text, request.substring(0, 10)));
    }

    @Test
    void an_institution_that_an_introduction_names_is_doubted_in_each_request_below() throws IOException {
        var text = TypedResolution.of(
                "Demande au Gouvernement, avec l’aide d’Infrabel : | Verzoekt de Regering, met de hulp van Infrabel:",
                "1. de publier une carte. | 1. een kaart bekend te maken.");

        assertEquals(List.of("BODY_NOT_TAKEN_OVER Infrabel"), doubts(text, "de publier"));
    }

    @Test
    void a_body_that_only_a_lead_in_names_is_doubted_in_each_request_below() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. dans le contrat de gestion d’Actiris : | 1. in de beheersovereenkomst van Actiris:",
                "a) de fixer un délai ; | a) een termijn vast te leggen;",
                "b) de charger Actiris de publier les résultats de l’enquête. | b) Actiris op te dragen de resultaten van de enquête bekend te maken.");

        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "dans le"));
        assertEquals(List.of("BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "de fixer"));
        assertEquals(List.of(), doubts(text, "de charger"));
    }

    @Test
    void each_registered_body_that_is_charged_is_an_owner() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de charger Actiris, equal.brussels et safe.brussels, chacun pour ce qui le concerne, de former 50 agents ; | 1. Actiris, equal.brussels en safe.brussels, elk wat hem betreft, op te dragen 50 personeelsleden op te leiden;",
                "2. de charger Actiris et l’Agence fictive de publier une carte. | 2. Actiris en het Fictief Agentschap op te dragen een kaart bekend te maken.");

        var first = row(text, "de charger Actiris,");
        assertEquals("actiris", first.owner());
        assertEquals(
                List.of(joint("equal.brussels", "equal.brussels"), joint("safe.brussels", "safe.brussels")),
                first.participants());
        assertEquals(List.of("SEVERAL_OWNERS! equal.brussels, safe.brussels"), doubts(text, "de charger Actiris,"));
        assertEquals(
                List.of(new ParticipantEntry(
                        "partner", new LocalizedText("Agence fictive", "Fictief Agentschap"), null)),
                row(text, "de charger Actiris et").participants());
        assertEquals(List.of("SEVERAL_OWNERS! Agence fictive"), doubts(text, "de charger Actiris et"));
    }

    @Test
    void each_body_of_a_list_is_taken_over_if_none_or_only_the_second_is_registered() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. d’inviter les communes et les CPAS à publier une carte ; | 1. de gemeenten en de OCMW’s te verzoeken een kaart bekend te maken;",
                "2. d’inviter les communes et Actiris à former 50 agents. | 2. de gemeenten en Actiris te verzoeken 50 personeelsleden op te leiden.");

        assertEquals(List.of("Communes", "CPAS"), names(row(text, "d’inviter les communes et les")));
        assertEquals(
                List.of("UNKNOWN_BODY! communes", "SEVERAL_OWNERS! CPAS"),
                doubts(text, "d’inviter les communes et les"));
        assertEquals(List.of("Communes", "Actiris"), names(row(text, "d’inviter les communes et Actiris")));
        assertEquals(
                List.of("UNKNOWN_BODY! communes", "SEVERAL_OWNERS! Actiris"),
                doubts(text, "d’inviter les communes et Actiris"));
    }

    @Test
    void each_unregistered_addressee_is_named_in_the_question() throws IOException {
        var text = TypedResolution.of(
                "Demande au Collège de la Commission communautaire flamande et au Collège de la Commission communautaire française : | Verzoekt het College van de Vlaamse Gemeenschapscommissie en het College van de Franse Gemeenschapscommissie:",
                "1. de publier une carte. | 1. een kaart bekend te maken.");

        assertEquals(
                List.of(
                        "UNKNOWN_BODY! Collège de la Commission communautaire flamande, Collège de la Commission communautaire française"),
                doubts(text, "Demande"));
        assertEquals(List.of("Collège de la Commission communautaire française"), names(row(text, "de publier")));
    }

    @Test
    void each_organisation_of_a_list_of_partners_is_a_partner() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de publier, en concertation avec la STIB et la SNCB, un guide ; | 1. in overleg met de MIVB en de NMBS een gids bekend te maken;",
                "2. d’installer, via hub.brussels et Actiris, 400 places. | 2. via hub.brussels en Actiris 400 plaatsen te installeren.");

        assertEquals(List.of("STIB", "SNCB"), names(row(text, "de publier")));
        assertEquals(List.of(), doubts(text, "de publier"));
        assertEquals(List.of("hub.brussels", "Actiris"), names(row(text, "d’installer")));
        assertEquals(List.of(), doubts(text, "d’installer"));
    }

    @Test
    void a_registered_partner_of_an_introduction_is_no_owner() throws IOException {
        var text = TypedResolution.of(
                "Charge le Collège réuni, en concertation avec Actiris : | Gelast het Verenigd College, in overleg met Actiris:",
                "1. de publier une carte. | 1. een kaart bekend te maken.");

        assertEquals("cocom", row(text, "de publier").owner());
        assertEquals(
                List.of(new ParticipantEntry("partner", new LocalizedText("Actiris", "Actiris"), null)),
                row(text, "de publier").participants());
        assertEquals(List.of(), doubts(text, "de publier"));
    }

    private static ParticipantEntry joint(String name, String bodyId) {
        return new ParticipantEntry("jointOwner", new LocalizedText(name, name), bodyId);
    }

    private static List<String> names(Row row) {
        return row.participants().stream()
                .map(participant -> participant.name().fr())
                .toList();
    }
}
