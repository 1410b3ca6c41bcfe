package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The implementation status that the owner declares. */
public enum ImplementationStatus implements Code {
    NOT_REPORTED(
            "Pas de rapport",
            "Geen verslag",
            "L'organisme responsable n'a encore publié aucun rapport.",
            "De verantwoordelijke instelling heeft nog geen verslag gepubliceerd."),
    NOT_STARTED(
            "Pas commencé",
            "Niet begonnen",
            "L'organisme responsable indique que rien n'a encore été entrepris.",
            "De verantwoordelijke instelling meldt dat er nog niets is ondernomen."),
    IN_PROGRESS(
            "En cours",
            "In uitvoering",
            "L'organisme responsable indique que des travaux sont en cours.",
            "De verantwoordelijke instelling meldt dat er werkzaamheden aan de gang zijn."),
    PARTLY_IMPLEMENTED(
            "Partiellement réalisé",
            "Gedeeltelijk uitgevoerd",
            "L'organisme responsable indique qu'une partie de la demande est réalisée.",
            "De verantwoordelijke instelling meldt dat een deel van het verzoek is uitgevoerd."),
    IMPLEMENTED(
            "Réalisé",
            "Uitgevoerd",
            "L'organisme responsable indique que la demande est entièrement réalisée, preuves à l'appui.",
            "De verantwoordelijke instelling meldt dat het verzoek volledig is uitgevoerd, met bewijsstukken."),
    NOT_PURSUED(
            "Sans suite",
            "Geen gevolg",
            "L'organisme responsable indique qu'il ne donnera pas suite à la demande.",
            "De verantwoordelijke instelling meldt dat zij geen gevolg zal geven aan het verzoek.");

    private final Meaning meaning;

    ImplementationStatus(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
