package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** Whether the Government committed itself. */
public enum GovernmentResponse implements Code {
    NO_RESPONSE(
            text("Pas de réponse", "Geen antwoord"),
            text(
                    "Le Gouvernement ne s'est pas prononcé sur cette demande.",
                    "De Regering heeft zich niet over dit verzoek uitgesproken.")),
    ACCEPTED(
            text("Accepté", "Aanvaard"),
            text(
                    "Le Gouvernement s'est engagé à donner suite à cette demande.",
                    "De Regering heeft zich ertoe verbonden gevolg te geven aan dit verzoek.")),
    ACCEPTED_IN_PART(
            text("Accepté en partie", "Gedeeltelijk aanvaard"),
            text(
                    "Le Gouvernement s'est engagé à donner suite à une partie de cette demande.",
                    "De Regering heeft zich ertoe verbonden gevolg te geven aan een deel van dit verzoek.")),
    NOT_ACCEPTED(
            text("Non accepté", "Niet aanvaard"),
            text(
                    "Le Gouvernement a déclaré ne pas donner suite à cette demande.",
                    "De Regering heeft verklaard geen gevolg te geven aan dit verzoek.")),
    NOT_COMPETENT(
            text("Non compétent", "Niet bevoegd"),
            text(
                    "Le Gouvernement a déclaré que cette demande ne relève pas de ses compétences.",
                    "De Regering heeft verklaard dat dit verzoek niet onder haar bevoegdheid valt."));

    private final LocalizedText label;
    private final LocalizedText definition;

    GovernmentResponse(LocalizedText label, LocalizedText definition) {
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
