package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What an organisation beside the owner does. */
public enum ParticipantRole implements Code {
    EXECUTOR(
            "Exécutant",
            "Uitvoerder",
            "Organisation qui doit accomplir ce que l'organisme responsable lui demande.",
            "Organisatie die moet doen wat de verantwoordelijke instelling haar vraagt."),
    PARTNER(
            "Partenaire",
            "Partner",
            "Organisation avec laquelle l'organisme responsable doit agir.",
            "Organisatie waarmee de verantwoordelijke instelling moet samenwerken.");

    private final Meaning meaning;

    ParticipantRole(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
