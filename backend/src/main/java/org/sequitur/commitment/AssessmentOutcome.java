package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** The outcomes of an assessment by Parliament. */
public enum AssessmentOutcome implements Code {
    NOT_ASSESSED(
            "Pas évalué",
            "Niet beoordeeld",
            "Le Parlement n'a pas encore évalué de rapport sur cette demande, ou n'a pas encore évalué le plus récent.",
            "Het Parlement heeft over dit verzoek nog geen verslag beoordeeld, of het recentste nog niet."),
    CONFIRMED(
            "Confirmé",
            "Bevestigd",
            "Le Parlement a examiné les preuves et confirme ce que l'organisme responsable rapporte.",
            "Het Parlement heeft de bewijsstukken onderzocht en bevestigt wat de verantwoordelijke instelling rapporteert."),
    DISPUTED(
            "Contesté",
            "Betwist",
            "Le Parlement conteste un rapport de l'organisme responsable, et dit pourquoi. La contestation vaut jusqu'à ce qu'il la lève, même après un nouveau rapport.",
            "Het Parlement betwist een verslag van de verantwoordelijke instelling en zegt waarom. De betwisting geldt tot het Parlement ze opheft, ook na een nieuw verslag."),
    NOT_VERIFIABLE(
            "Invérifiable",
            "Niet verifieerbaar",
            "Le Parlement ne peut ni confirmer ni contester ce qui est rapporté\u00A0: les preuves ne suffisent pas.",
            "Het Parlement kan niet bevestigen of betwisten wat gerapporteerd is: de bewijsstukken volstaan niet.");

    private final Meaning meaning;

    AssessmentOutcome(String labelFr, String labelNl, String definitionFr, String definitionNl) {
        meaning = Meaning.of(labelFr, labelNl, definitionFr, definitionNl);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
