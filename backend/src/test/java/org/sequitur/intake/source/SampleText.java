package org.sequitur.intake.source;

import java.util.List;
import java.util.stream.Stream;
import org.sequitur.platform.language.Language;

/** A fictitious resolution, which tests print in several layouts; the expected text is the list itself. */
final class SampleText {

    /**
     * @param heading whether it is set apart as a heading
     * @param level of a list item, from 0
     * @param marker the printed number or bullet; null without one
     */
    record Item(boolean heading, int level, String marker, String fr, String nl) {
        String text(Language language) {
            return language == Language.FR ? fr : nl;
        }
    }

    static final List<Item> COVER = List.of(
            heading("TEXTE FICTIF", "FICTIEVE TEKST"),
            heading("RÉSOLUTION", "RESOLUTIE"),
            heading("relative aux fontaines d’eau potable", "betreffende de drinkwaterfonteinen"),
            text(
                    "Adoptée en séance plénière le 3 avril 2026.",
                    "Aangenomen in de plenaire vergadering van 3 april 2026."));

    static final List<Item> BODY = List.of(
            text("Le Parlement de la Région de Bruxelles-Capitale,", "Het Brussels Hoofdstedelijk Parlement,"),
            text("Vu\u00A0:", "Gelet op:"),
            item(
                    0,
                    "–",
                    "la directive européenne relative à la qualité des eaux destinées à la consommation humaine\u00A0;",
                    "de Europese richtlijn betreffende de kwaliteit van voor menselijke consumptie bestemd water;"),
            item(
                    0,
                    "–",
                    "l’avis du Conseil de l’environnement du 14 janvier 2026, qui recommande une fontaine pour 2\u00A0000 habitants\u00A0;",
                    "het advies van de Raad voor het Leefmilieu van 14 januari 2026, dat een fontein per 2.000 inwoners aanbeveelt;"),
            text("Considérant que\u00A0:", "Overwegende dat:"),
            item(
                    0,
                    "–",
                    "les vagues de chaleur sont plus longues et plus fréquentes qu’auparavant, et que les quartiers sans arbres en souffrent davantage\u00A0;",
                    "de hittegolven langer duren en vaker voorkomen dan vroeger, en dat wijken zonder bomen er meer onder lijden;"),
            item(
                    0,
                    "–",
                    "l’eau du robinet est contrôlée chaque jour\u00A0;",
                    "het leidingwater elke dag wordt gecontroleerd;"),
            text(
                    "Demande au Gouvernement de la Région de Bruxelles-Capitale\u00A0:",
                    "Verzoekt de Brusselse Hoofdstedelijke Regering:"),
            heading("A. Construction et entretien", "A. Bouw en onderhoud"),
            item(
                    0,
                    "1.",
                    "d’établir un inventaire des fontaines existantes, quartier par quartier\u00A0;",
                    "een inventaris van de bestaande fonteinen op te maken, wijk per wijk;"),
            item(
                    0,
                    "2.",
                    "de charger l’administration de l’environnement\u00A0:",
                    "het bestuur voor leefmilieu op te dragen:"),
            item(
                    1,
                    "a)",
                    "d’installer chaque année au moins vingt fontaines accessibles aux personnes à mobilité réduite, y compris dans les parcs\u00A0;",
                    "elk jaar ten minste twintig fonteinen te plaatsen die toegankelijk zijn voor personen met een beperkte mobiliteit, ook in de parken;"),
            item(
                    1,
                    "b)",
                    "de publier les résultats des contrôles\u00A0;",
                    "de resultaten van de controles bekend te maken;"),
            item(
                    0,
                    "3.",
                    "de soutenir les communes qui remettent en service d’anciennes pompes, selon les règles visées au point 2. Le soutien est accordé dans les trois mois\u00A0;",
                    "de gemeenten te steunen die oude pompen opnieuw in gebruik nemen, volgens de regels bedoeld in punt 2. De steun wordt binnen drie maanden toegekend;"),
            heading("B. Information", "B. Informatie"),
            item(
                    0,
                    "4.",
                    "d’afficher sur chaque fontaine, dans les deux langues, la date du dernier contrôle\u00A0;",
                    "op elke fontein in beide talen de datum van de laatste controle aan te brengen;"),
            item(
                    0,
                    "5.",
                    "de faire rapport au Parlement avant la fin de l’année.",
                    "vóór het einde van het jaar verslag uit te brengen aan het Parlement."),
            text("La Greffière fictive,", "De fictieve Griffier,"),
            text("Prénom NOM", "Voornaam NAAM"));

    private SampleText() {}

    /** Language, number and text of each paragraph: what a reader must find. */
    static List<String> expected(Language language) {
        return Stream.concat(COVER.stream(), BODY.stream())
                .map(item -> line(language, item.marker(), item.text(language)))
                .toList();
    }

    static List<String> read(SourceText text, Language language) {
        return text.blocks().stream()
                .filter(block -> block.language() == language)
                .map(block -> line(language, block.marker(), block.text().plain()))
                .toList();
    }

    /** The number of a heading is a marker only where nothing sets the heading apart. */
    private static String line(Language language, String marker, String text) {
        return language + " " + (marker == null ? "" : marker + " ") + text;
    }

    private static Item heading(String fr, String nl) {
        return new Item(true, 0, null, fr, nl);
    }

    private static Item text(String fr, String nl) {
        return new Item(false, 0, null, fr, nl);
    }

    private static Item item(int level, String marker, String fr, String nl) {
        return new Item(false, level, marker, fr, nl);
    }
}
