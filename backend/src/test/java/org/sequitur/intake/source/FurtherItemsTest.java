package org.sequitur.intake.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers within a text: those of further items, and those that a text only mentions. */
class FurtherItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1°  | planter des haies ; 2° publier une carte | 2°",
                "1°  | hagen te planten, 2° een kaart bekend te maken | 2°",
                "1.   | planter des haies 2. publier une carte | 2.",
                "1.   | Hagen planten. 2. Een kaart bekendmaken | 2.",
                "(1)  | planter des haies ; et (2) publier une carte | (2)",
                "1)   | hagen te planten; en 2) een kaart bekend te maken | 2)",
                "a.   | planter des haies ; b. publier une carte | b.",
                "i)   | hagen te planten; ii) een kaart bekend te maken | ii)",
                "2.1. | planter des haies ; 2.2. publier une carte | 2.2.",
                "5° a) | ouvrir un guichet ; b) y affecter douze agents | b)",
                "5° a) | één loket te openen; 6° een verslag bekend te maken | 6°",
                "1)   | prévoir dans chaque parc a) un banc, b) une fontaine | b)",
                "–    | in elk park te voorzien in: 1° een bank; 2° een fontein | 2°",
                "–    | planter des haies ; – publier une carte | –",
                "•    | hagen te planten • een kaart bekend te maken | •",
                "3.   | prévoir : - un banc ; - une fontaine | -",
                "7.   | d’appliquer l’article 3. 8. de publier une carte | 8.",
                "1.   | de leden te raadplegen; 2. een kaart bekend te maken | 2.",
                "1/   | planter des haies, 2/ publier une carte | 2/",
                "1-   | hagen te planten, 2- een kaart bekend te maken | 2-",
                "–    | premièrement, planter des haies et, deuxièmement, publier une carte | deuxièmement",
                "–    | ten eerste hagen te planten; en ten tweede een kaart bekend te maken | ten tweede",
                "1°   | de mettre en œuvre le plan ; 2° « Bon voisinage » à relancer | 2°"
            })
    void the_number_of_a_further_item_is_found(String own, String text, String number) {
        assertEquals(Optional.of(number), FurtherItems.firstIn(Marker.of(own), text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1° | d’appliquer l’article 2, 2°, du décret du 3 mai 2018",
                "1° | d’appliquer l’article 5, § 1er, 2° du décret du 3 mai 2018",
                "1° | artikel 5, § 1, 2° van het decreet van 3 mei 2018 toe te passen",
                "1° | artikel 5, eerste lid, 2°, van de ordonnantie toe te passen",
                "1° | de limiter le réchauffement à 2° C",
                "1° | de opwarming tot 2 °C of minder, dus 2° Celsius, te beperken",
                "1. | de geler les loyers au 2. janvier",
                "1. | tegen morgen, 2. juli, te antwoorden",
                "1. | de porter à 2. Ce nombre est un minimum",
                "a) | d’appliquer les points a) et b) du présent article",
                "–  | de toepassing van a) en b) te onderzoeken",
                "–  | les cas visés à l’article 3, a) ou b) du décret, et à l’article 4, 1° et 2°",
                "–  | de gevallen bedoeld in punt 1° tot 2° te onderzoeken",
                "2. | de mesurer les effets décrits sous a), b) et c)",
                "1° | de publier (voir 2° pour les délais) une carte",
                "1° | de financer dix – ou douze – agents",
                "1° | former 2 agents ; en 2027, 3 agents",
                "5. | de lijn 5 - Simonis te verlengen",
                "–  | d’étudier l’extension de la ligne 5 – Simonis"
            })
    void a_number_that_is_mentioned_is_no_item(String own, String text) {
        assertEquals(Optional.empty(), FurtherItems.firstIn(Marker.of(own), text));
    }

    @Test
    void items_without_numbers_are_separated_by_semicolons() {
        assertTrue(FurtherItems.areSeparatedIn("planter des haies ; publier une carte."));
        assertFalse(FurtherItems.areSeparatedIn("planter des haies ;"));
        assertFalse(FurtherItems.areSeparatedIn("planter des arbres (chênes ; tilleuls) et écrire « oui ; non » ;"));
    }

    @Test
    void items_follow_a_semicolon_outside_of_quotations() {
        var own = Marker.of("1°");

        assertEquals(
                List.of("2°", "3°"),
                FurtherItems.after(own, "a ; 2° bc d ; et 3° de").stream()
                        .map(place -> place.marker().printed())
                        .toList());
        assertEquals(List.of(), FurtherItems.after(own, "d’écrire « 1° oui ; 2° non »"));
        assertEquals(List.of(), FurtherItems.after(own, "te schrijven „1° ja; 2° neen”"));
        assertEquals(List.of(), FurtherItems.after(own, "planter, 2° publier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1° planter,/2° publier,/3° nettoyer | 1,2",
                "1. planter/2. publier | 1",
                "1- planter/2- publier | 1",
                "1) in elk park/a) een bank,/b) een fontein;/2) een kaart | 1,2,3",
                "1) in elk park/a) een bank | ''",
                "Demande de/(a) planter/(b) publier | 1,2",
                "1° d’appliquer l’article 5,/2° du décret | ''",
                "1° artikel 5 en/2° toe te passen | ''",
                "1. de négocier avec M./A. Dupont | ''",
                "3. de porter la dépense à/4. Ce montant | ''",
                "d’ici au/1. juillet | ''"
            })
    void lines_that_go_on_with_a_list_begin_an_item(String lines, String starts) {
        assertEquals(
                starts,
                String.join(
                        ",",
                        ItemLines.in(List.of(lines.split("/"))).stream()
                                .sorted()
                                .map(String::valueOf)
                                .toList()));
    }
}
