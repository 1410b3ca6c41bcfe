package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressedBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vivaqua ermee te belasten het aantal drinkfonteinen op 250 te brengen; | Vivaqua",
                "Leefmilieu Brussel hiermee te belasten; | Leefmilieu Brussel",
                "de vzw Natuurpunt ertoe op te roepen de paden te openen; | vzw Natuurpunt",
                "Actiris daartoe te machtigen; | Actiris"
            })
    void a_dutch_name_ends_before_a_pronominal_adverb(String wording, String name) {
        assertEquals(
                name,
                AddressedBody.inDutch(wording, new BodyNames(List.of()))
                        .orElseThrow()
                        .named());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de charger Bruxelles Mobilité de\u00a0: | Bruxelles Mobilité",
                "de demander à la STIB à\u202f: | STIB",
                "d'inviter Bruxelles Environnement à évaluer, chaque année, les nuisances ; | Bruxelles Environnement",
                "de charger Infrabel de ne plus supprimer de passages ; | Infrabel",
                "de charger Natagora d'y planter des arbres ; | Natagora",
                "de confier à Iriscare le contrôle de la qualité de l'eau ; | Iriscare",
                "de demander à l'Agence pour l'emploi un rapport ; | Agence pour l'emploi",
                "de charger le SPF Mobilité et Transports de publier un cadastre ; | SPF Mobilité et Transports",
                "de charger le SPF Mobilité et Infrabel et Natagora de publier un cadastre ; | SPF Mobilité et Infrabel",
                "de charger Vivalis de l'évaluation avant le 1er juin ; | Vivalis",
                "de charger Bruxelles Prévention du suivi de ce plan ; | Bruxelles Prévention",
                "de charger Médecins du Monde de l'évaluation ; | Médecins du Monde",
                "de charger Forum des jeunes de publier un avis ; | Forum des jeunes",
                "de charger l'Office de la naissance ; | Office de la naissance",
                "de charger Natagora et Natuurpunt de publier un cadastre ; | Natagora"
            })
    void a_french_name_ends_before_what_is_asked(String wording, String name) {
        // Paragraphs hand ordinary spaces to the rules.
        assertEquals(
                name,
                AddressedBody.inFrench(Spaces.ordinary(wording), new BodyNames(List.of()))
                        .orElseThrow()
                        .named());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iriscare het beheer van de tuinen toe te vertrouwen; | Iriscare",
                "het beheer van de tuinen toe te vertrouwen aan Iriscare; | Iriscare",
                "het beheer toe te vertrouwen aan Iriscare; | Iriscare",
                "de controle toe te vertrouwen aan de vzw Natuurpunt en aan Natagora. | vzw Natuurpunt",
                "het Agentschap voor de Gezondheid een rapport te vragen; | Agentschap voor de Gezondheid",
                "de FOD Mobiliteit en Vervoer te belasten; | FOD Mobiliteit en Vervoer"
            })
    void a_dutch_name_ends_before_what_is_asked(String wording, String name) {
        assertEquals(
                name,
                AddressedBody.inDutch(wording, new BodyNames(List.of()))
                        .orElseThrow()
                        .named());
    }
}
