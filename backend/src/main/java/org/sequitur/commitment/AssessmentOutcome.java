package org.sequitur.commitment;

import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.LocalizedText;

/** What Parliament makes of what the owner reported. */
public enum AssessmentOutcome implements Code {
    NOT_ASSESSED(
            text("Pas évalué", "Niet beoordeeld"),
            text(
                    "Le Parlement n'a pas encore évalué ce qui est rapporté.",
                    "Het Parlement heeft nog niet beoordeeld wat gerapporteerd is.")),
    CONFIRMED(
            text("Confirmé", "Bevestigd"),
            text(
                    "Le Parlement a examiné les preuves et confirme ce que l'organisme responsable rapporte.",
                    "Het Parlement heeft de bewijsstukken onderzocht en bevestigt wat de verantwoordelijke instelling rapporteert.")),
    DISPUTED(
            text("Contesté", "Betwist"),
            text(
                    "Le Parlement conteste ce que l'organisme responsable rapporte, et dit pourquoi.",
                    "Het Parlement betwist wat de verantwoordelijke instelling rapporteert, en zegt waarom.")),
    NOT_VERIFIABLE(
            text("Invérifiable", "Niet verifieerbaar"),
            text(
                    "Le Parlement ne peut ni confirmer ni contester ce qui est rapporté\u00A0: les preuves ne suffisent pas.",
                    "Het Parlement kan niet bevestigen of betwisten wat gerapporteerd is: de bewijsstukken volstaan niet."));

    private final LocalizedText label;
    private final LocalizedText definition;

    AssessmentOutcome(LocalizedText label, LocalizedText definition) {
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
