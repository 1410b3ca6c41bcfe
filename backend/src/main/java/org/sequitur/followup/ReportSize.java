package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/**
 * Refuses a report that would take more memory than there is, before its facts are read. As so many facts of each commitment are
 * printed at most, only the number of commitments makes it grow.
 */
@ApplicationScoped
class ReportSize {

    private static final LocalizedText TOO_MANY_FACTS = new LocalizedText(
            "Ce rapport reprendrait %d faits\u00A0; il en admet %d au plus. Demandez un rapport sur moins de demandes\u00A0: par thème (theme), par organisme responsable (owner) ou demande par demande (commitment). Les exports reprennent tous les faits.",
            "Dit verslag zou %d feiten opnemen; het laat er hoogstens %d toe. Vraag een verslag over minder verzoeken: per thema (theme), per verantwoordelijke instelling (owner) of per verzoek (commitment). De exports bevatten alle feiten.");
    private static final LocalizedText TOO_LONG = new LocalizedText(
            "Ce rapport serait trop long pour être imprimé. Demandez un rapport sur moins de demandes\u00A0: par thème (theme), par organisme responsable (owner) ou demande par demande (commitment). Les exports reprennent tous les faits.",
            "Dit verslag zou te lang zijn om af te drukken. Vraag een verslag over minder verzoeken: per thema (theme), per verantwoordelijke instelling (owner) of per verzoek (commitment). De exports bevatten alle feiten.");

    /** Of the letters that are laid out: what published texts may take before they are shortened. */
    private static final int TEXTS_PERCENT = 40;

    /** Of each published text, where all of them would be too much. */
    private static final int SHORTENED_LETTERS = 1_000;

    private final long mostFacts;
    private final long mostBytes;
    private final long mostLetters;

    ReportSize(
            @ConfigProperty(name = "sequitur.report.most-facts") long mostFacts,
            @ConfigProperty(name = "sequitur.report.most-bytes") long mostBytes,
            @ConfigProperty(name = "sequitur.report.most-letters") long mostLetters) {
        this.mostFacts = mostFacts;
        this.mostBytes = mostBytes;
        this.mostLetters = mostLetters;
    }

    /** @throws Problem where the facts that would be printed are too many, or their texts too long */
    void check(LatestFacts.Chosen chosen) {
        if (chosen.facts() > mostFacts) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_MANY_FACTS.with(chosen.facts(), mostFacts));
        }
        if (chosen.bytes() > mostBytes) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
    }

    /** How many letters of a published text are printed: all, unless the texts together would take too much of a report. */
    int longestText(LatestFacts.Chosen chosen) {
        return chosen.bytes() > mostLetters * TEXTS_PERCENT / 100 ? SHORTENED_LETTERS : Integer.MAX_VALUE;
    }

    /** @throws Problem where laying it out would take too much memory */
    String checked(String written) {
        if (written.length() > mostLetters) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
        return written;
    }
}
