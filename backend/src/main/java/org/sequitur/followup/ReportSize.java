package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Refuses a report that would exceed the memory limits, before its facts are read. Facts per commitment are limited, so
 * only the number of commitments makes a report grow.
 */
@ApplicationScoped
class ReportSize {

    private static final LocalizedText TOO_MANY_FACTS = new LocalizedText(
            "Ce rapport reprendrait %d faits\u00A0; il en admet %d au plus. Demandez un rapport sur moins de demandes\u00A0: par thème (theme), par organisme responsable (owner) ou demande par demande (commitment). Les exports reprennent tous les faits.",
            "Dit verslag zou %d feiten opnemen; het laat er hoogstens %d toe. Vraag een verslag over minder verzoeken: per thema (theme), per verantwoordelijke instelling (owner) of per verzoek (commitment). De exports bevatten alle feiten.");
    private static final LocalizedText TOO_LONG = new LocalizedText(
            "Ce rapport serait trop long pour être imprimé. Demandez un rapport sur moins de demandes\u00A0: par thème (theme), par organisme responsable (owner) ou demande par demande (commitment). Les exports reprennent tous les faits.",
            "Dit verslag zou te lang zijn om af te drukken. Vraag een verslag over minder verzoeken: per thema (theme), per verantwoordelijke instelling (owner) of per verzoek (commitment). De exports bevatten alle feiten.");

    /** Percentage of the maximum number of characters that published texts may take before they are shortened. */
    private static final int TEXTS_PERCENT = 40;

    /** Maximum number of characters of each published text if they are shortened. */
    private static final int SHORTENED_LENGTH = 1_000;

    private final long maxFacts;
    private final long maxBytes;
    private final long maxCharacters;

    ReportSize(
            @ConfigProperty(name = "sequitur.report.most-facts") long maxFacts,
            @ConfigProperty(name = "sequitur.report.most-bytes") long maxBytes,
            @ConfigProperty(name = "sequitur.report.most-letters") long maxCharacters) {
        this.maxFacts = maxFacts;
        this.maxBytes = maxBytes;
        this.maxCharacters = maxCharacters;
    }

    /** @throws Problem 413 if there are too many facts, or their texts are too long */
    void check(LatestFacts.Chosen chosen) {
        if (chosen.facts() > maxFacts) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_MANY_FACTS.with(chosen.facts(), maxFacts));
        }
        if (chosen.bytes() > maxBytes) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
    }

    /**
     * The maximum number of characters printed of each published text: unlimited, unless all texts together would take
     * too much of the report.
     */
    int longestText(LatestFacts.Chosen chosen) {
        return chosen.bytes() > maxCharacters * TEXTS_PERCENT / 100 ? SHORTENED_LENGTH : Integer.MAX_VALUE;
    }

    /** @throws Problem 413 if its layout would take too much memory */
    String checked(String xhtml) {
        if (xhtml.length() > maxCharacters) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
        return xhtml;
    }
}
