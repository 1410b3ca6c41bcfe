package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequitur.intake.structure.TypedResolution.doubts;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contradictions between the two languages of a text. */
class ContradictionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un plan pour le 30 juin 2027 | tegen 30 juli 2027 een plan | juin, juli",
                "doubler en trois ans | in twee jaar te verdubbelen | trois, twee",
                "dans vingt et un jours | binnen eenendertig dagen | vingt-et-un, eenendertig",
                "pour septante-cinq places | voor 80 plaatsen | 80, septante-cinq",
                "en trois ans | in enkele jaren | trois",
                "20 euros | 30 euro | 20, 30",
                "porter l’âge de 16 à 18 ans | de leeftijd van 18 naar 16 jaar te brengen | 16, 18",
                "ouvrir entre 9 heures et 17 heures | tussen 17 uur en 9 uur te openen | 9, 17",
                "passer de dix à vingt agents | van twintig naar tien ambtenaren te gaan | 10, 20",
                "réduire le bruit de moitié | het lawaai met een derde te verminderen | moitié, een derde",
                "doubler le nombre de bancs | het aantal banken te verdrievoudigen | doubler, verdrievoudigen",
                "réserver la moitié des places | plaatsen voor te behouden | moitié",
                "les trois quarts du budget | twee derde van de begroting | trois, twee, trois quarts, twee derde",
                "réserver la moitié des places | 50 % van de plaatsen voor te behouden | 50"
            })
    void numbers_and_months_of_one_language_are_found(String fr, String nl, String found) {
        assertEquals(List.of(found.split(", ")), Contradictions.between(fr, nl));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dans un délai de 3 ans | binnen drie jaar",
                "dans les deux langues | in beide talen",
                "tous les trois mois | driemaandelijks",
                "chaque trimestre | om de drie maanden",
                "une trentaine d’années | zo’n dertig jaar",
                "les quatre-vingt-neuf communes et nonante quartiers | de negenentachtig gemeenten en negentig wijken",
                "vingt-deux agents | tweeëntwintig personeelsleden",
                "deux mille euros | tweeduizend euro",
                "remettre un bâtiment à neuf | een gebouw vernieuwen",
                "tenir compte de mars et d’août 2027 | maart en augustus 2027 in acht nemen",
                "former 250 personnes avant le 1er juin 2027 | vóór 1 juni 2027 250 personen op te leiden",
                "une commune | een gemeente",
                "porter l’âge de 16 à 18 ans | de leeftijd van 16 naar 18 jaar te brengen",
                "former 16 agents en 18 mois | in 18 maanden 16 ambtenaren op te leiden",
                "réduire de moitié le bruit | het lawaai te halveren",
                "une demi-journée par semaine | een halve dag per week",
                "un rapport semestriel | een halfjaarlijks verslag",
                "doubler le budget en trois ans | de begroting in drie jaar te verdubbelen",
                "augmenter d’un tiers | met een derde te verhogen",
                "la protection des tiers | de bescherming van derden"
            })
    void the_same_meaning_in_other_words_is_not_a_contradiction(String fr, String nl) {
        assertEquals(List.of(), Contradictions.between(fr, nl));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de ne plus autoriser les dépôts au pied des arbres ; | voortaan storten aan de voet van bomen toe te staan;",
                "d’autoriser les dépôts ; | storten niet langer toe te staan;",
                "d’éviter que des trains ne soient pas annoncés ; | te vermijden dat treinen worden aangekondigd;",
                "d’éviter que des trains soient annoncés ; | te vermijden dat treinen niet worden aangekondigd;",
                "d’éviter que des trains ne soient annoncés ; | te voorkomen dat er geen treinen worden aangekondigd;",
                "de ne pas empêcher les écoles d’agir ; | de scholen te verhinderen op te treden;",
                "de publier une carte pour que les habitants ne paient pas ; | een kaart bekend te maken opdat de inwoners betalen;",
                "de publier une carte afin qu’aucun habitant n’attende plus ; | een kaart bekend te maken zodat elke inwoner wacht;",
                "de publier une carte afin que les habitants paient ; | een kaart bekend te maken zodat de inwoners niet betalen;",
                "de publier une carte afin de ne pas gêner les riverains ; | een kaart bekend te maken om de omwonenden te hinderen;"
            })
    void a_request_that_is_negated_in_one_language_is_doubted(String fr, String nl) {
        assertTrue(Negations.inOneLanguage(fr, nl).isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de ne plus autoriser les dépôts ; | storten niet langer toe te staan;",
                "de ne pas vendre ces terrains ; | af te zien van de verkoop van die terreinen;",
                "d’interdire ces produits ; | die producten niet langer toe te laten;",
                "d’éviter que des trains ne soient pas annoncés ; | te vermijden dat treinen niet worden aangekondigd;",
                "d’éviter que des trains ne soient annoncés ; | te vermijden dat treinen worden aangekondigd;",
                "d’éviter que des habitants ne disposant pas d’un permis circulent ; | te vermijden dat inwoners in overtreding rijden;",
                "d’éviter que ceux qui ne paient pas circulent ; | te vermijden dat wanbetalers rijden;",
                "d’éviter de ne pas informer les habitants ; | te voorkomen dat de inwoners geen informatie krijgen;",
                "d’éviter les retards et de ne pas vendre la gare ; | vertragingen te vermijden en het station niet te verkopen;",
                "de publier une carte afin que les habitants ne paient plus ; | een kaart bekend te maken opdat de inwoners niet langer betalen;",
                "de publier une carte afin de ne pas gêner les riverains ; | een kaart bekend te maken zonder de omwonenden te hinderen;",
                "de respecter le niveau à ne pas dépasser ; | het hoogste toegelaten niveau na te leven;"
            })
    void a_negation_in_other_words_is_not_doubted(String fr, String nl) {
        assertTrue(Negations.inOneLanguage(fr, nl).isEmpty());
    }

    @Test
    void requests_that_contradict_each_other_are_doubted() throws IOException {
        var text = TypedResolution.ofGovernment(
                "1. de présenter un plan pour le 30 juin 2027 ; | 1. tegen 30 juli 2027 een plan voor te stellen;",
                "2. de ne plus autoriser les dépôts au pied des arbres ; | 2. voortaan storten aan de voet van bomen toe te staan;",
                "3. de doubler en trois ans le nombre de corbeilles. | 3. het aantal vuilnisbakken in drie jaar te verdubbelen.");

        assertEquals(List.of("NUMBERS_DIFFER juin, juli"), doubts(text, "de présenter"));
        assertEquals(
                List.of("UNCERTAIN_PAIR ne plus autoriser"),
                doubts(text, "de ne plus").stream()
                        .map(doubt -> doubt.replace(" de ne", " ne"))
                        .toList());
        assertEquals(List.of(), doubts(text, "de doubler"));
    }
}
