package org.sequitur.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.sequitur.api.ExportsApi;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.AwaitedAct;
import org.sequitur.commitment.CommitmentFilter;
import org.sequitur.commitment.CommitmentFilterRules;
import org.sequitur.commitment.GovernmentResponse;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.EventPeriod;
import org.sequitur.journal.FactFilters;
import org.sequitur.platform.cache.CacheRule;
import org.sequitur.platform.export.Export;
import org.sequitur.platform.export.TableExports;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.time.AsOf;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.ResolutionCriteria;

@ApplicationScoped
@Transactional
class ExportResource implements ExportsApi {

    private final TableExports tableExports;
    private final FactExports factExports;
    private final Tables tables;
    private final DataPackage dataPackage;
    private final CommitmentFilterRules filterRules;
    private final FactFilters filters;
    private final AsOf asOfs;

    ExportResource(
            TableExports tableExports,
            FactExports factExports,
            Tables tables,
            DataPackage dataPackage,
            CommitmentFilterRules filterRules,
            FactFilters filters,
            AsOf asOfs) {
        this.tableExports = tableExports;
        this.factExports = factExports;
        this.tables = tables;
        this.dataPackage = dataPackage;
        this.filterRules = filterRules;
        this.filters = filters;
        this.asOfs = asOfs;
    }

    /** Exports can be too large to cache. */
    @Produces
    @Singleton
    static CacheRule caching() {
        return CacheRule.notCached("/exports/");
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/exports/.*", Work.EXPORT);
    }

    @Override
    public Export exportCommitments(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<ImplementationStatus> implementationStatus,
            List<AssessmentOutcome> assessment,
            List<GovernmentResponse> governmentResponse,
            List<AwaitedAct> awaitedAct,
            Boolean overdue,
            Boolean dueSoon,
            Boolean stale,
            Boolean closed,
            String q,
            LocalDate asOf,
            String sort,
            String format) {
        var filter = CommitmentFilter.of(
                resolution,
                session,
                committee,
                policyArea,
                theme,
                commitment,
                owner,
                implementationStatus,
                assessment,
                governmentResponse,
                awaitedAct,
                overdue,
                dueSoon,
                stale,
                closed,
                q);
        var day = filterRules.day(filter, asOf);
        var table = tables.commitments();
        var fileName = FactExports.fileNameParts(resolution, owner, filter.hasOtherCriteria());
        return tableExports.of(table, table.rows(filter, day, sort), format, day, fileName);
    }

    @Override
    public Export exportProgressReports(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("progressReports", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportEvidenceItems(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("evidenceItems", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportAssessments(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("assessments", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportGovernmentResponses(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("governmentResponses", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportDeadlines(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("deadlines", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportQuestions(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("questions", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportAnswers(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("answers", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportClosures(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        return facts("closures", resolution, session, committee, policyArea, owner, asOf, format);
    }

    @Override
    public Export exportChanges(
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> theme,
            List<String> commitment,
            List<String> owner,
            List<EventKind> kind,
            LocalDate since,
            LocalDate until,
            LocalDate asOf,
            String format) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        var days = new EventPeriod(since, until);
        var filter = filters.checked(resolution, criteria, theme, commitment, owner, asOf, days);
        return factExports.changes(tables.changes(), filter, kind, days, format);
    }

    @Override
    public Export exportDataPackage(LocalDate asOf) {
        return dataPackage.build(asOfs.day(asOf));
    }

    private Export facts(
            String table,
            List<String> resolution,
            List<String> session,
            List<String> committee,
            List<PolicyArea> policyArea,
            List<String> owner,
            LocalDate asOf,
            String format) {
        var criteria = new ResolutionCriteria(session, committee, policyArea);
        return factExports.of(tables.facts(table), resolution, criteria, owner, asOf, format);
    }
}
