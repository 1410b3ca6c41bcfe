package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sequitur.api.ReportsApi;
import org.sequitur.platform.cache.PublicDataChanges;
import org.sequitur.platform.cache.Representation;
import org.sequitur.platform.http.RequestUri;
import org.sequitur.platform.limit.Work;
import org.sequitur.platform.limit.WorkRule;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.BrusselsTime;

/** Not transactional as a whole, so that no database connection is held while a report waits and is rendered. */
@ApplicationScoped
class ReportResource implements ReportsApi {

    private final ReportParameterRules parameterRules;
    private final ReportLoader reportLoader;
    private final ReportPrinter printer;
    private final RenderLimiter limiter;
    private final RenderedReportCache cache;
    private final PublicDataChanges data;
    private final Clock clock;
    private final HttpHeaders headers;
    private final ReportSize size;
    private final RequestUri requestUri;

    ReportResource(
            ReportParameterRules parameterRules,
            ReportLoader reportLoader,
            ReportPrinter printer,
            RenderLimiter limiter,
            RenderedReportCache cache,
            PublicDataChanges data,
            Clock clock,
            HttpHeaders headers,
            ReportSize size,
            RequestUri requestUri) {
        this.parameterRules = parameterRules;
        this.reportLoader = reportLoader;
        this.printer = printer;
        this.limiter = limiter;
        this.cache = cache;
        this.data = data;
        this.clock = clock;
        this.headers = headers;
        this.size = size;
        this.requestUri = requestUri;
    }

    @Produces
    @Singleton
    static WorkRule limit() {
        return WorkRule.reads("/reports/followUp", Work.RENDERING);
    }

    @Override
    public Representation getFollowUpReport(
            String resolution,
            String body,
            String committee,
            String sitting,
            String round,
            List<String> commitment,
            List<String> theme,
            List<String> owner,
            LocalDate from,
            LocalDate to,
            String lang,
            String format) {
        var parameters = parameterRules.checked(
                ScopeParameters.of(resolution, body, committee, sitting, round),
                new CommitmentCriteria(commitment, theme, owner),
                from,
                to);
        var languages = ReportLanguages.named(lang);
        var reportFormat = ReportFormat.named(format)
                .or(() -> ReportFormat.acceptedBy(headers.getAcceptableMediaTypes()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
        var key = new RenderedReportCache.Key(
                data.changes(), BrusselsTime.today(clock), parameters, languages, reportFormat);
        var bytes =
                cache.get(key, () -> limiter.runExclusively(() -> printer.print(parameters, languages, reportFormat)));
        var disposition = "inline; filename=\"%s\"".formatted(fileName(parameters, languages, reportFormat));
        var headers = format == null
                ? Map.of(HttpHeaders.CONTENT_DISPOSITION, disposition, HttpHeaders.VARY, HttpHeaders.ACCEPT)
                : Map.of(HttpHeaders.CONTENT_DISPOSITION, disposition);
        return Representation.of(reportFormat.mediaType(), headers, bytes);
    }

    @Override
    public ReportExtentRepresentation getFollowUpReportExtent(
            String resolution, String body, String committee, String sitting, String round) {
        var parameters = parameterRules.checked(
                ScopeParameters.of(resolution, body, committee, sitting, round), CommitmentCriteria.ALL, null, null);
        return new ReportExtentRepresentation(
                requestUri.address(), reportLoader.count(parameters), size.maxCommitments());
    }

    private static String fileName(ReportParameters parameters, ReportLanguages languages, ReportFormat format) {
        return "%s-%s-%s-%s%s.%s"
                .formatted(
                        parameters.scope().name(),
                        parameters.period().from(),
                        parameters.period().to(),
                        languages.tag(),
                        parameters.selection().isAll() ? "" : "-selection",
                        format.extension());
    }
}
