package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/**
 * The Government's response to a request. An owner's declaration that it is not competent uses {@code NOT_COMPETENT}
 * too.
 */
public enum GovernmentResponse implements Code {
    NO_RESPONSE(
            "Pas de réponse",
            "Geen antwoord",
            "Aucune réponse du Gouvernement n'est enregistrée ici.",
            "Hier is geen antwoord van de Regering geregistreerd."),
    ACCEPTED(
            "Accepté",
            "Aanvaard",
            "Le Gouvernement s'est engagé à donner suite à cette demande.",
            "De Regering heeft zich ertoe verbonden gevolg te geven aan dit verzoek."),
    ACCEPTED_IN_PART(
            "Accepté en partie",
            "Gedeeltelijk aanvaard",
            "Le Gouvernement s'est engagé à donner suite à une partie de cette demande.",
            "De Regering heeft zich ertoe verbonden gevolg te geven aan een deel van dit verzoek."),
    NOT_ACCEPTED(
            "Non accepté",
            "Niet aanvaard",
            "Le Gouvernement a déclaré ne pas donner suite à cette demande.",
            "De Regering heeft verklaard geen gevolg te geven aan dit verzoek."),
    NOT_COMPETENT(
            "Non compétent",
            "Niet bevoegd",
            "L'instance dont émane la réponse ou la déclaration indique que cette demande ne relève pas de ses compétences.",
            "De instantie van wie het antwoord of de verklaring uitgaat, stelt dat dit verzoek niet onder haar bevoegdheid valt.");

    private final Meaning meaning;

    GovernmentResponse(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
