package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The role of an organisation besides the owner. */
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
