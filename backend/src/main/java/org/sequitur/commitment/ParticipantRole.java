package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What an organisation beside the owner does. */
public enum ParticipantRole implements Code {
    EXECUTOR(
            "Exécutant",
            "Uitvoerder",
            "Organisation à laquelle, selon le texte, l'organisme responsable demande d'agir.",
            "Organisatie die volgens de tekst door de verantwoordelijke instelling wordt gevraagd te handelen."),
    PARTNER(
            "Partenaire",
            "Partner",
            "Organisation avec laquelle, selon le texte, l'organisme responsable est appelé à agir.",
            "Organisatie waarmee de verantwoordelijke instelling volgens de tekst wordt gevraagd samen te werken.");

    private final Meaning meaning;

    ParticipantRole(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
