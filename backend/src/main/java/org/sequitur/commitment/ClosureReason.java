package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** Why Parliament closes a commitment. */
public enum ClosureReason implements Code {
    IMPLEMENTED(
            "Réalisé",
            "Uitgevoerd",
            "Le Parlement constate, preuves à l'appui, que la demande est réalisée.",
            "Het Parlement stelt op grond van bewijsstukken vast dat het verzoek is uitgevoerd."),
    PARTLY_IMPLEMENTED_ACCEPTED(
            "Partiellement réalisé, accepté",
            "Gedeeltelijk uitgevoerd, aanvaard",
            "La demande n'est réalisée qu'en partie, et le Parlement s'en satisfait, preuves à l'appui.",
            "Het verzoek is slechts gedeeltelijk uitgevoerd, en het Parlement neemt daar op grond van bewijsstukken genoegen mee."),
    NOT_PURSUED(
            "Sans suite",
            "Geen gevolg",
            "Le Parlement prend acte de ce que la demande restera sans suite.",
            "Het Parlement neemt er akte van dat aan het verzoek geen gevolg zal worden gegeven."),
    OVERTAKEN(
            "Dépassé",
            "Achterhaald",
            "La demande n'a plus d'objet, par exemple à la suite d'une nouvelle législation.",
            "Het verzoek heeft geen voorwerp meer, bijvoorbeeld door nieuwe wetgeving."),
    NOT_VERIFIABLE(
            "Invérifiable",
            "Niet verifieerbaar",
            "Le Parlement renonce à suivre la demande\u00A0: rien ne permet d'établir si elle est réalisée.",
            "Het Parlement volgt het verzoek niet verder op: niets laat toe vast te stellen of het is uitgevoerd.");

    private final Meaning meaning;

    ClosureReason(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
