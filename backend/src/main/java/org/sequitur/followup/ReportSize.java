package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Refuses a report that would take more memory than there is, before anything of it is read. */
@ApplicationScoped
class ReportSize {

    private static final LocalizedText TOO_MANY_FACTS = new LocalizedText(
            "Ce rapport porterait sur %d faits\u00A0; il en admet %d au plus. Choisissez une période qui se termine plus tôt. Les exports reprennent tous les faits.",
            "Dit verslag zou over %d feiten gaan; het laat er hoogstens %d toe. Kies een periode die vroeger eindigt. De exports bevatten alle feiten.");
    private static final LocalizedText TOO_LONG = new LocalizedText(
            "Ce rapport serait trop long pour être imprimé. Choisissez une période qui se termine plus tôt. Les exports reprennent tous les faits.",
            "Dit verslag zou te lang zijn om af te drukken. Kies een periode die vroeger eindigt. De exports bevatten alle feiten.");

    /** The texts of each kind of fact that a report may tell. */
    private static final Map<String, String> TEXTS = Map.of(
            "progress_report", "narrative",
            "assessment", "reasons",
            "government_response", "explanation",
            "deadline", "reason",
            "deadline_decision", "reason",
            "closure", "explanation",
            "question", "text");

    private static final String EVIDENCE = """
            select coalesce(length(e.title_fr) + length(e.title_nl), 0) + coalesce(length(e.url), 0) as bytes
            from evidence_item e join progress_report f on f.id = e.report_id
            join commitment c on c.row_id = e.commitment_row_id
            where c.resolution_id = ?1 and f.published_at < ?2""";

    private static final String SIZE = TEXTS.entrySet().stream()
            .map(kind -> """
                    select length(f.%1$s_fr) + length(f.%1$s_nl) as bytes
                    from %2$s f join commitment c on c.row_id = f.commitment_row_id
                    where c.resolution_id = ?1 and f.published_at < ?2""".formatted(kind.getValue(), kind.getKey()))
            .collect(Collectors.joining(
                    " union all ",
                    "select count(*), coalesce(sum(bytes), 0) from (" + EVIDENCE + " union all ",
                    ") facts"));

    private final EntityManager database;
    private final long mostFacts;
    private final long mostBytes;
    private final long mostLetters;

    ReportSize(
            EntityManager database,
            @ConfigProperty(name = "sequitur.report.most-facts") long mostFacts,
            @ConfigProperty(name = "sequitur.report.most-bytes") long mostBytes,
            @ConfigProperty(name = "sequitur.report.most-letters") long mostLetters) {
        this.database = database;
        this.mostFacts = mostFacts;
        this.mostBytes = mostBytes;
        this.mostLetters = mostLetters;
    }

    /** @throws Problem where the facts until the end of the period are too many, or their texts too long */
    void check(AskedReport asked) {
        var size = (Object[]) database.createNativeQuery(SIZE)
                .setParameter(1, asked.resolutionId())
                .setParameter(2, asked.period().end())
                .getSingleResult();
        var facts = ((Number) size[0]).longValue();
        if (facts > mostFacts) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_MANY_FACTS.with(facts, mostFacts));
        }
        if (((Number) size[1]).longValue() > mostBytes) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
    }

    /** @throws Problem where laying it out would take too much memory */
    String checked(String written) {
        if (written.length() > mostLetters) {
            throw Problem.of(ProblemType.PAYLOAD_TOO_LARGE, TOO_LONG);
        }
        return written;
    }
}
