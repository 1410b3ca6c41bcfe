package org.sequitur.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sequitur.api.ReportsApi;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.representation.PublicDataChanges;
import org.sequitur.platform.representation.Representation;
import org.sequitur.platform.time.BrusselsTime;
import org.w3c.dom.Document;

/** Not in a transaction as a whole: no connection is kept from others while a report waits and is printed. */
@ApplicationScoped
class ReportResource implements ReportsApi {

    private final AskedReports reports;
    private final ReportLoader reportLoader;
    private final ReportPages pages;
    private final RenderLimiter room;
    private final RenderedReportCache printed;
    private final PublicDataChanges data;
    private final Clock clock;
    private final HttpHeaders headers;

    ReportResource(
            AskedReports reports,
            ReportLoader reportLoader,
            ReportPages pages,
            RenderLimiter room,
            RenderedReportCache printed,
            PublicDataChanges data,
            Clock clock,
            HttpHeaders headers) {
        this.reports = reports;
        this.reportLoader = reportLoader;
        this.pages = pages;
        this.room = room;
        this.printed = printed;
        this.data = data;
        this.clock = clock;
        this.headers = headers;
    }

    @Override
    public Representation getFollowUpReport(
            String resolutionId,
            List<String> commitment,
            List<String> theme,
            List<String> owner,
            LocalDate from,
            LocalDate to,
            String lang,
            String format) {
        var asked = reports.of(resolutionId, new CommitmentSelection(commitment, theme, owner), from, to);
        var edition = Edition.named(lang);
        var wanted = ReportFormat.named(format)
                .or(() -> ReportFormat.acceptedBy(headers.getAcceptableMediaTypes()))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_ACCEPTABLE));
        var key = new RenderedReportCache.Key(data.changes(), BrusselsTime.today(clock), asked, edition, wanted);
        var bytes =
                printed.get(key, () -> room.alone(() -> print(pages.write(reportLoader.of(asked), edition), wanted)));
        var named = "inline; filename=\"%s\"".formatted(fileName(asked, edition, wanted));
        var headers = format == null
                ? Map.of(HttpHeaders.CONTENT_DISPOSITION, named, HttpHeaders.VARY, HttpHeaders.ACCEPT)
                : Map.of(HttpHeaders.CONTENT_DISPOSITION, named);
        return Representation.of(wanted.mediaType(), headers, bytes);
    }

    private static byte[] print(Document report, ReportFormat format) {
        return switch (format) {
            case PDF -> PdfPrinter.print(report);
            case DOCX -> DocxPrinter.print(report);
        };
    }

    private static String fileName(ReportRequest asked, Edition edition, ReportFormat format) {
        return "%s-%s-%s-%s%s.%s"
                .formatted(
                        asked.resolutionId(),
                        asked.period().from(),
                        asked.period().to(),
                        edition.tag(),
                        asked.selection().isAll() ? "" : "-selection",
                        format.ending());
    }
}
