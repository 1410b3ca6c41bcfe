package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** What an organisation beside the owner does. */
public enum ParticipantRole implements Code {
    EXECUTOR(
            text("Exécutant", "Uitvoerder"),
            text(
                    "Organisation qui doit accomplir ce que l'organisme responsable lui demande.",
                    "Organisatie die moet doen wat de verantwoordelijke instelling haar vraagt.")),
    PARTNER(
            text("Partenaire", "Partner"),
            text(
                    "Organisation avec laquelle l'organisme responsable doit agir.",
                    "Organisatie waarmee de verantwoordelijke instelling moet samenwerken."));

    private final LocalizedText label;
    private final LocalizedText definition;

    ParticipantRole(LocalizedText label, LocalizedText definition) {
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
