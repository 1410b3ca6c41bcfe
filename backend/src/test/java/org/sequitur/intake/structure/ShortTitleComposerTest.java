package org.sequitur.intake.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** The titles that are suggested from the wording of requests. */
class ShortTitleComposerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de publier les résultats de l’enquête ; | Publier les résultats de l’enquête",
                "d’ouvrir un centre de jour dans chaque commune, en concertation avec les associations du secteur ; | Ouvrir un centre de jour dans chaque commune",
                "de mettre en place, en étroite collaboration avec les communes, un guichet unique pour les familles ; | Mettre en place un guichet unique pour les familles",
                "de financer des équipes mobiles (composées d’infirmiers et d’assistants sociaux) qui se rendent dans les gares ; | Financer des équipes mobiles (composées d’infirmiers et d’assistants sociaux)",
                "de soutenir l’accompagnement des personnes qui quittent la prostitution de rue sans logement stable ni revenu ; | Soutenir l’accompagnement des personnes",
                "de faire former, par les deux services de formation professionnelle de la Région, 250 coiffeurs ; | Faire former 250 coiffeurs",
                "de remplacer par des haies les clôtures du parc, en concertation avec les riverains et les associations ; | Remplacer par des haies les clôtures du parc, en concertation avec les riverains",
                "d’y former chaque année 50 agents ; | Former chaque année 50 agents",
                "d’évaluer la loi selon l’art. 3 de l’accord de coopération et d’en publier les résultats avant la fin de 2028 ; | Évaluer la loi selon l’art. 3 de l’accord de coopération",
                "Demande au Gouvernement de la Région de Bruxelles-Capitale de réserver 50 logements de transit. | Réserver 50 logements de transit",
                "de former les agents d’au moins vingt services de première ligne ; | Former les agents d’au moins vingt services de première ligne",
                "d’ouvrir dans chaque commune au moins une fontaine d’eau potable, accessible jour et nuit à tous. | Ouvrir dans chaque commune au moins une fontaine d’eau potable",
                "de prévoir au budget régional une ligne de subventions spécifique, réservée aux associations ; | Prévoir au budget régional une ligne de subventions spécifique",
                "de publier sur le site de la Région les décisions les plus récentes relatives aux permis ; | Publier sur le site de la Région les décisions les plus récentes"
            })
    void a_french_title_ends_with_a_phrase(String wording, String title) {
        assertEquals(title, ShortTitleComposer.title(wording, Language.FR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de resultaten van de enquête bekend te maken; | Resultaten van de enquête bekendmaken",
                "een onderzoek te voeren naar geluidshinder; | Een onderzoek voeren naar geluidshinder",
                "in elke gemeente een dagcentrum te openen, in overleg met de verenigingen uit de sector en met de buurt; | In elke gemeente een dagcentrum openen, in overleg met de verenigingen",
                "de opvang van mannen en vrouwen in de centra van het Gewest met bijkomende sociale en medische begeleiding te versterken; | Opvang van mannen en vrouwen in de centra van het Gewest versterken",
                "door de plannen te publiceren op een website die toegankelijk is voor personen met een handicap; | Door de plannen te publiceren op een website",
                "één loket op te richten; | Eén loket oprichten",
                "het hitteplan om de twee jaar te evalueren. | Het hitteplan om de twee jaar evalueren",
                "de resultaten die er zijn bekend te maken; | Resultaten die er zijn bekendmaken",
                "een lijst van middelen om het plan te betalen; | Een lijst van middelen om het plan te betalen"
            })
    void a_dutch_title_ends_with_a_phrase_and_keeps_its_verb(String wording, String title) {
        assertEquals(title, ShortTitleComposer.title(wording, Language.NL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The verb's object would be left out, or the verb of a clause.
                "het personeel van de eerstelijnsdiensten in de negentien gemeenten van het Brussels Gewest een opleiding te laten volgen;",
                "in samenwerking met de negentien gemeenten en met de diensten van het Gewest opleidingen in beide talen te organiseren;",
                "erop toe te zien dat de personen die het beroep uitoefenen, vóór elke nieuwe beslissing in hun taal worden gehoord;",
                "in de buurt van uitgaansplekken wachtplaatsen voor taxi's en deelvoertuigen in te richten en ze 's nachts te verlichten;",
                "de tien meest geraadpleegde gewestelijke websites binnen zes maanden na de aanneming toegankelijk te maken voor iedereen;",
                "Actiris op te dragen jaarlijks 40 inschakelingscontracten in de groenteteelt aan te bieden, in partnerschap met de werkwinkels;",
                "samen met de gewesten te onderzoeken of de overwegen op minder dan 300 meter van een school kunnen verdwijnen.",
                "een deel van de parkeerplaatsen in elke straat met winkels te bestemmen als plaatsen die voorbehouden zijn aan leveranciers;"
            })
    void a_dutch_title_breaks_off_rather_than_lose_its_object(String wording) {
        assertTrue(ShortTitleComposer.title(wording, Language.NL).endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de veiller à ce que les travailleuses et travailleurs concernés soient entendus avant toute nouvelle décision ;",
                "de charger equal.brussels, en coordination avec les organisations qui travaillent sur le terrain, de mettre en place un projet ;",
                "de prévoir, développer, coordonner, renforcer, pérenniser, valoriser et consolider durablement l’offre ;"
            })
    void a_title_that_breaks_off_says_so(String wording) {
        assertTrue(ShortTitleComposer.title(wording, Language.FR).endsWith("…"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR | d’équiper d’un moteur électrique, d’ici au 1er janvier 2028, tous les véhicules du réseau de nuit ;",
                "FR | de faire suivre par Bruxelles Formation, en 2027 et en 2028, les demandeurs d’emploi de la Région ;",
                "FR | de remplacer les chaudières au mazout de tous les bâtiments scolaires de la Région, avant 2030, par des pompes à chaleur ;",
                "FR | de soumettre les nouveaux projets de bureaux de plus de mille mètres carrés, dans toute la Région, à une étude ;",
                "NL | tegen 1 januari 2028 alle voertuigen van het nachtnet in de hele Brusselse agglomeratie met een elektrische motor uit te rusten;",
                "NL | de stookolieketels van alle schoolgebouwen in het Gewest voor het einde van 2030 door warmtepompen te vervangen;"
            })
    void a_title_that_would_lose_what_its_verb_needs_breaks_off(Language language, String wording) {
        var title = ShortTitleComposer.title(wording, language);
        assertTrue(title.endsWith("…"), title);
    }

    @Test
    void titles_that_break_off_are_one_open_doubt_on_the_text_with_their_number() throws IOException {
        assertEquals(List.of(), unfinished("1. de publier les résultats ; | 1. de resultaten bekend te maken;"));
        assertEquals(
                List.of(new Doubt(DoubtReason.SHORT_TITLES_UNFINISHED, true, "1")),
                unfinished(
                        "1. de publier les résultats ; | 1. de resultaten bekend te maken;",
                        "2. soutenir communes fixant plages horaires contraignantes applicables livraisons nocturnes bruyantes ; | 2. gemeenten te steunen;"));
    }

    @Test
    void requests_that_differ_only_after_their_title_get_more_words_that_a_person_completes() throws IOException {
        var long1 =
                "1. de plaider auprès des autorités compétentes pour une simplification de l’enregistrement des données ; | 1. bij de bevoegde overheden te pleiten;";
        var long2 =
                "2. de plaider auprès des autorités compétentes pour la mise sur pied d’un registre central des données ; | 2. een register op te richten;";
        var text = TypedResolution.ofGovernment(
                long1, long2, "3. de publier. | 3. bekend te maken.", "4. de publier. | 4. uit te geven.");

        var titles = text.rows().stream()
                .filter(row -> row.kind() == RowKind.REQUEST)
                .map(row -> row.shortTitle().fr())
                .toList();
        assertEquals(
                List.of(
                        "Plaider auprès des autorités compétentes pour une simplification…",
                        "Plaider auprès des autorités compétentes pour la mise sur pied d’un registre…",
                        "Publier",
                        "Publier"),
                titles);
        assertEquals(List.of(), TypedResolution.doubts(text, "de plaider"));
        assertTrue(TypedResolution.doubts(text, "de publier").contains("SHORT_TITLE_NOT_UNIQUE"));
    }

    @Test
    void the_short_heading_of_a_theme_has_neither_its_number_nor_the_dash_after_it() throws IOException {
        var text = TypedResolution.ofGovernment(
                "Chapitre I. – Points d’eau | Hoofdstuk I. – Waterpunten",
                "1. de publier les résultats ; | 1. de resultaten bekend te maken;",
                "Chapitre 2 – 30 fontaines | Hoofdstuk 2 – 30 fonteinen",
                "2. de publier une carte ; | 2. een kaart bekend te maken;",
                "A. MAISONS DE REPOS | A. RUSTHUIZEN",
                "3. de publier un guide. | 3. een gids bekend te maken.");

        assertEquals(
                List.of(
                        new LocalizedText("Points d’eau", "Waterpunten"),
                        new LocalizedText("30 fontaines", "30 fonteinen"),
                        new LocalizedText("MAISONS DE REPOS", "RUSTHUIZEN")),
                text.rows().stream()
                        .filter(row -> row.kind() == RowKind.THEME_HEADING)
                        .map(Row::shortTitle)
                        .toList());
    }

    private static List<Doubt> unfinished(String... requests) throws IOException {
        return TypedResolution.ofGovernment(requests).textDoubts().stream()
                .filter(doubt -> doubt.reason() == DoubtReason.SHORT_TITLES_UNFINISHED)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en faveur de l’agriculture urbaine | ten gunste van de stadslandbouw | Agriculture urbaine | Stadslandbouw",
                "tendant à protéger les piétons | ertoe strekkende de voetgangers te beschermen | Protéger les piétons | Voetgangers te beschermen",
                "relative aux arbres | strekkende tot het behoud van de bomen | Arbres | Behoud van de bomen"
            })
    void the_heading_of_a_title_has_only_its_subject(String fr, String nl, String french, String dutch) {
        assertEquals(new LocalizedText(french, dutch), ShortTitleComposer.heading(new LocalizedText(fr, nl), ""));
    }
}
