package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.code.Meaning;

/** What Parliament makes of what the owner reported. */
public enum AssessmentOutcome implements Code {
    NOT_ASSESSED(
            "Pas évalué",
            "Niet beoordeeld",
            "Le Parlement n'a pas encore évalué ce qui est rapporté.",
            "Het Parlement heeft nog niet beoordeeld wat gerapporteerd is."),
    CONFIRMED(
            "Confirmé",
            "Bevestigd",
            "Le Parlement a examiné les preuves et confirme ce que l'organisme responsable rapporte.",
            "Het Parlement heeft de bewijsstukken onderzocht en bevestigt wat de verantwoordelijke instelling rapporteert."),
    DISPUTED(
            "Contesté",
            "Betwist",
            "Le Parlement conteste ce que l'organisme responsable rapporte, et dit pourquoi.",
            "Het Parlement betwist wat de verantwoordelijke instelling rapporteert, en zegt waarom."),
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
