package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.Language;

/** Institutions in lower case that a request makes act, in one of its languages. */
class ActingInstitutionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de veiller à ce que les communes publient une carte ; | communes",
                "qu’une carte soit publiée par les dix-neuf communes ; | communes",
                "que chaque commune publie une carte ; | commune",
                "d’obtenir, dans les six mois, que toutes les écoles publient une carte ; | écoles",
                "de faire publier une carte par les zones de police ; | zones de police",
                "d’inciter les communes à publier une carte ; | communes",
                "de publier une carte et de charger les communes de la diffuser ; | communes",
                "d’imposer aux hôpitaux de publier une carte ; | hôpitaux",
                "d’insister auprès des communes ; | communes",
            })
    void an_institution_that_a_french_request_makes_act_is_found(String text, String name) {
        assertEquals(name, names(text, Language.FR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erop toe te zien dat de gemeenten een kaart bekendmaken; | gemeenten",
                "dat een kaart door de negentien gemeenten wordt bekendgemaakt; | gemeenten",
                "dat elke gemeente een kaart bekendmaakt; | gemeente",
                "te verkrijgen, binnen zes maanden, dat alle scholen een kaart bekendmaken; | scholen",
                "een kaart te laten bekendmaken door de politiezones; | politiezones",
                "de gemeenten ertoe aan te zetten een kaart bekend te maken; | gemeenten",
                "een kaart op te stellen opdat de betrokken gemeenten ze verspreiden; | gemeenten",
                "de ziekenhuizen te verplichten een kaart bekend te maken; | ziekenhuizen",
                "er bij de gemeenten op aan te dringen een kaart bekend te maken; | gemeenten",
            })
    void an_institution_that_a_dutch_request_makes_act_is_found(String text, String name) {
        assertEquals(name, names(text, Language.NL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de soutenir les communes ;",
                "de publier la carte que les communes ont établie ;",
                "d’actualiser le dossier que les communes tiennent ;",
                "de remplacer les cartes publiées par les communes ;",
                "de former le personnel des communes ;",
                "de remettre un rapport aux communes ;",
                "d’éviter que les communes ferment des gares ;",
                "d’inciter les habitants des communes à trier ;"
            })
    void an_institution_that_a_french_request_only_names_is_not_found(String text) {
        assertEquals("", names(text, Language.FR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de gemeenten te ondersteunen;",
                "het plan dat de gemeenten hebben opgesteld bekend te maken;",
                "de lijst die door de gemeenten wordt bijgehouden bekend te maken;",
                "het gemeentepersoneel aan te zetten tot het sorteren;",
                "de inwoners van de betrokken gemeenten aan te zetten tot het sorteren;",
                "bij de gemeenten gegevens op te vragen;",
                "te vermijden dat de gemeenten stations sluiten;",
                "aan de gemeenten een verslag te bezorgen;"
            })
    void an_institution_that_a_dutch_request_only_names_is_not_found(String text) {
        assertEquals("", names(text, Language.NL));
    }

    private static String names(String text, Language language) {
        return ActingInstitutions.in(text, language).stream()
                .map(BodyNames.Mention::printed)
                .collect(Collectors.joining(", "));
    }
}
