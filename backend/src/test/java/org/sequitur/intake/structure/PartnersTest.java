package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sequitur.intake.structure.TypedResolution.doubts;
import static org.sequitur.intake.structure.TypedResolution.row;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequitur.document.ResolutionDocument.ParticipantEntry;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** Where the name of an organisation that a request names ends. */
class PartnersTest {

    private static final LocalizedText HUB = new LocalizedText("hub.brussels", "hub.brussels");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "de charger hub.brussels pour accompagner les commerçants dans leurs démarches ; | hub.brussels te belasten met de begeleiding van de handelaars;",
                "de demander à hub.brussels pour chaque quartier un plan de relance ; | hub.brussels voor elke wijk een herstelplan te vragen;"
            })
    void a_domain_name_that_is_asked_ends_before_the_next_word(String request) throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        var start = request.substring(0, 10);
        assertEquals(List.of("UNKNOWN_BODY! hub.brussels"), doubts(text, start));
        assertEquals(HUB, row(text, start).participants().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "de publier, en concertation avec hub.brussels pour les commerçants, un guide ; | in overleg met hub.brussels voor de handelaars een gids bekend te maken;",
                "de publier en concertation avec hub.brussels un guide, en deux langues ; | in overleg met hub.brussels een gids bekend te maken, in twee talen;"
            })
    void a_domain_name_of_a_partner_ends_before_the_next_word(String request) throws IOException {
        var text = TypedResolution.ofGovernment("1. " + request.replace("| ", "| 1. "));

        assertEquals(List.of(), doubts(text, "de publier"));
        assertEquals(HUB, row(text, "de publier").participants().getFirst().name());
    }

    @Test
    void a_name_of_a_partner_ends_before_the_object() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de fixer avec Bruxelles-Propreté un calendrier clair, à savoir le lundi ; | 1. samen met Net Brussel een duidelijke kalender vast te leggen, te weten maandag;",
                "2. de publier. | 2. bekend te maken.");

        assertEquals(
                new LocalizedText("Bruxelles-Propreté", "Net Brussel"),
                row(text, "de fixer").participants().getFirst().name());
    }

    @Test
    void an_organisation_through_which_a_request_is_implemented_is_its_executor() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. d'installer, par l'intermédiaire de parking.brussels, 400 places ; | 1. via parking.brussels 400 plaatsen te installeren;",
                "2. d'informer les habitants via une campagne ; | 2. de inwoners te informeren via een campagne;",
                "3. d'installer des bancs via parking.brussels ; | 3. banken te installeren door de gemeenten;");

        var executor = row(text, "d'installer, par").participants().getFirst();
        assertEquals("executor", executor.role());
        assertEquals(new LocalizedText("parking.brussels", "parking.brussels"), executor.name());
        assertEquals(List.of(), doubts(text, "d'installer, par"));
        assertEquals(List.of(), row(text, "d'informer").participants());
        assertEquals(List.of("UNKNOWN_BODY parking.brussels"), doubts(text, "d'installer des bancs"));
    }

    @Test
    void a_list_of_executors_that_goes_on_with_other_words_is_doubted() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. d'installer 400 places par l'intermédiaire du SPRB et des associations ; | 1. 400 plaatsen te installeren via de GOB en de verenigingen;");

        assertEquals(
                List.of(new ParticipantEntry("executor", new LocalizedText("SPRB", "GOB"), null)),
                row(text, "d'installer").participants());
        assertEquals(List.of("UNKNOWN_BODY SPRB"), doubts(text, "d'installer"));
    }

    @Test
    void partners_that_the_languages_name_in_another_order_are_not_paired() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de publier, en concertation avec Actiris et la STIB, un guide ; | 1. in overleg met de MIVB en Actiris een gids bekend te maken;");

        assertEquals(List.of(), row(text, "de publier").participants());
        assertEquals(List.of("OWNERS_DIFFER Actiris, STIB", "BODY_NOT_TAKEN_OVER Actiris"), doubts(text, "de publier"));
    }

    @Test
    void partners_of_which_one_language_names_more_are_not_paired() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de publier, en concertation avec la SNCB et la STIB, un guide ; | 1. in overleg met de MIVB een gids bekend te maken;");

        assertEquals(List.of(), row(text, "de publier").participants());
        assertEquals(List.of("UNKNOWN_BODY SNCB, STIB"), doubts(text, "de publier"));
    }

    @ParameterizedTest
    @CsvSource({
        "par le biais de, via",
        "par l'entremise de, door toedoen van",
        "par l'intermédiaire de, door bemiddeling van"
    })
    void an_executor_is_named_in_several_ways(String french, String dutch) throws IOException {
        var text = TypedResolution.ofGovernment("1. d'installer, " + french + " hub.brussels, 400 places ; | 1. "
                + dutch + " hub.brussels 400 plaatsen te installeren;");

        var executor = row(text, "d'installer").participants().getFirst();
        assertEquals("executor", executor.role());
        assertEquals(HUB, executor.name());
        assertEquals(List.of(), doubts(text, "d'installer"));
    }

    @Test
    void the_word_that_begins_a_dutch_request_is_no_part_of_a_name() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de charger l’Agence fictive de publier une carte ; | 1. om het Fictief Agentschap op te dragen een kaart bekend te maken;");

        var executor = row(text, "de charger").participants().getFirst();
        assertEquals(new LocalizedText("Agence fictive", "Fictief Agentschap"), executor.name());
    }

    @Test
    void an_institution_in_lower_case_is_a_whole_name_unless_more_words_follow() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de revoir, avec les communes et la STIB, les plans ; | 1. samen met de gemeenten en de MIVB de plannen te herzien;",
                "2. de former, en concertation avec les écoles de la périphérie, 50 agents ; | 2. in overleg met de scholen in de rand 50 personeelsleden op te leiden;");

        assertEquals(
                List.of(
                        new ParticipantEntry("partner", new LocalizedText("Communes", "Gemeenten"), null),
                        new ParticipantEntry("partner", new LocalizedText("STIB", "MIVB"), null)),
                row(text, "de revoir").participants());
        assertEquals(List.of(), doubts(text, "de revoir"));
        assertEquals(List.of("UNKNOWN_BODY écoles de la périphérie"), doubts(text, "de former"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "les communes et les écoles # de scholen en de gemeenten # communes, écoles",
                "les communes # de provincies # communes",
                "les communes et la SNCB # de NMBS en de gemeenten # communes, SNCB",
                "hub.brussels et la STIB # de MIVB en hub.brussels # hub.brussels, STIB"
            })
    void names_that_the_languages_do_not_pair_are_no_partners(String french, String dutch, String names)
            throws IOException {
        var text = TypedResolution.ofGovernment("1. de revoir, en concertation avec " + french
                + ", les plans ; | 1. in overleg met " + dutch + ", de plannen te herzien;");

        assertEquals(List.of(), row(text, "de revoir").participants());
        assertEquals(List.of("OWNERS_DIFFER " + names), doubts(text, "de revoir"));
    }

    @Test
    void each_institution_in_lower_case_has_a_translation() {
        var french = Cues.words("institution", Language.FR);
        var dutch = Cues.words("institution", Language.NL);

        assertEquals(french.size(), dutch.size());
        assertEquals(dutch.indexOf("scholen"), french.indexOf("écoles"));
        assertEquals(dutch.indexOf("schepencolleges"), french.indexOf("collèges communaux"));
    }

    @Test
    void an_institution_in_lower_case_that_only_passes_something_on_is_no_executor() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. d’informer les parents via l’école ; | 1. de ouders te informeren via de school;");

        assertEquals(List.of(), row(text, "d’informer").participants());
        assertEquals(List.of(), doubts(text, "d’informer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "d’autres administrations telles que Bruxelles Environnement # andere overheidsdiensten zoals Leefmilieu Brussel # autres administrations telles que Bruxelles Environnement",
                "d’autres administrations, telles que Bruxelles Environnement, # andere overheidsdiensten, zoals Leefmilieu Brussel, # autres administrations",
                "les autres membres du Gouvernement # de andere leden van de Regering # autres membres du Gouvernement"
            })
    void other_bodies_of_which_more_is_said_are_an_open_doubt(String french, String dutch, String named)
            throws IOException {
        var text = TypedResolution.ofGovernment("1. d’appeler Actiris et " + french
                + " à publier une carte ; | 1. Actiris en " + dutch + " op te roepen een kaart bekend te maken;");

        assertEquals(List.of("SEVERAL_OWNERS! " + named), doubts(text, "d’appeler"));
    }

    @Test
    void bodies_that_are_not_named_are_partners_of_the_one_that_is_charged() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. d’appeler Actiris et d’autres administrations à publier une carte ; | 1. Actiris en andere overheidsdiensten op te roepen een kaart bekend te maken;");

        assertEquals("actiris", row(text, "d’appeler").owner());
        assertEquals(
                List.of(new ParticipantEntry(
                        "partner", new LocalizedText("Autres administrations", "Andere overheidsdiensten"), null)),
                row(text, "d’appeler").participants());
        assertEquals(List.of(), doubts(text, "d’appeler"));
    }

    @Test
    void a_name_ends_before_the_requested_action() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. en collaboration avec l’Agence fictive de publier une carte, puis de former 50 agents ; | 1. in samenwerking met het Fictief Agentschap een kaart bekend te maken, en daarna 50 personeelsleden op te leiden;");

        assertEquals(List.of("UNKNOWN_BODY Agence fictive"), doubts(text, "en collaboration"));
        var partner = row(text, "en collaboration").participants().getFirst();
        assertEquals(new LocalizedText("Agence fictive", "Fictief Agentschap"), partner.name());
    }

    @Test
    void what_is_asked_for_is_no_organisation() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de solliciter l'appui du Fonds social européen pour 40\u00a0% des dépenses ; | 1. de steun van het Europees Sociaal Fonds te vragen voor 40\u00a0% van de uitgaven;",
                "2. de confier à Natagora le contrôle des eaux ; | 2. de controle van het water toe te vertrouwen aan Natagora;");

        assertEquals(List.of(), row(text, "de solliciter").participants());
        assertEquals(
                List.of("UNKNOWN_BODY! appui du Fonds social européen pour 40 % des dépenses"),
                doubts(text, "de solliciter"));
        assertEquals(
                new LocalizedText("Natagora", "Natagora"),
                row(text, "de confier").participants().getFirst().name());
        assertEquals(List.of("UNKNOWN_BODY! Natagora"), doubts(text, "de confier"));
    }

    @Test
    void a_name_ends_before_a_space_that_allows_no_line_break() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de charger Natagora de\u00a0: | 1. Natagora ermee te belasten:",
                "a) publier un guide\u202f; | a) een gids bekend te maken;",
                "b) planter des arbres. | b) bomen te planten.");

        assertEquals(
                new LocalizedText("Natagora", "Natagora"),
                row(text, "publier").participants().getFirst().name());
    }
}
