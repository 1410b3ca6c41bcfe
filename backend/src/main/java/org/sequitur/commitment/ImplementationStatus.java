package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** How far it is, as its owner reports. */
public enum ImplementationStatus implements Code {
    NOT_REPORTED(
            text("Pas de rapport", "Geen verslag"),
            text(
                    "L'organisme responsable n'a encore publié aucun rapport.",
                    "De verantwoordelijke instelling heeft nog geen verslag gepubliceerd.")),
    NOT_STARTED(
            text("Pas commencé", "Niet begonnen"),
            text(
                    "L'organisme responsable indique que rien n'a encore été entrepris.",
                    "De verantwoordelijke instelling meldt dat er nog niets is ondernomen.")),
    IN_PROGRESS(
            text("En cours", "In uitvoering"),
            text(
                    "L'organisme responsable indique que des travaux sont en cours.",
                    "De verantwoordelijke instelling meldt dat er werkzaamheden aan de gang zijn.")),
    PARTLY_IMPLEMENTED(
            text("Partiellement réalisé", "Gedeeltelijk uitgevoerd"),
            text(
                    "L'organisme responsable indique qu'une partie de la demande est réalisée.",
                    "De verantwoordelijke instelling meldt dat een deel van het verzoek is uitgevoerd.")),
    IMPLEMENTED(
            text("Réalisé", "Uitgevoerd"),
            text(
                    "L'organisme responsable indique que la demande est entièrement réalisée, preuves à l'appui.",
                    "De verantwoordelijke instelling meldt dat het verzoek volledig is uitgevoerd, met bewijsstukken.")),
    NOT_PURSUED(
            text("Sans suite", "Geen gevolg"),
            text(
                    "L'organisme responsable indique qu'il ne donnera pas suite à la demande.",
                    "De verantwoordelijke instelling meldt dat zij geen gevolg zal geven aan het verzoek."));

    private final LocalizedText label;
    private final LocalizedText definition;

    ImplementationStatus(LocalizedText label, LocalizedText definition) {
        this.label = label;
        this.definition = definition;
    }

    private static LocalizedText text(String fr, String nl) {
        return new LocalizedText(fr, nl);
    }

    @Override
    public LocalizedText label() {
        return label;
    }

    @Override
    public LocalizedText definition() {
        return definition;
    }
}
