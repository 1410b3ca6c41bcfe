package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.Tally;
import org.sequitur.commitment.Timeliness;
import org.sequitur.embed.EmbedView.Figure;
import org.sequitur.embed.EmbedView.FigureList;
import org.sequitur.embed.EmbedView.Row;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.WrittenNumber;
import org.sequitur.platform.time.WrittenDate;

/** Converts a commitment or figures into an embed in one language; pages without JavaScript show the same. */
public final class EmbedViews {

    private final Language language;
    private final LocalDate today;

    public EmbedViews(Language language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    public EmbedView of(CommitmentRepresentation commitment, LocalizedText page) {
        var title = commitment.shortTitle().in(language);
        return view(
                Commitment.label(commitment.resolution().documentNumber(), commitment.number()) + " " + title,
                page,
                MESSAGES.request(commitment.number(), commitment.resolution().documentNumber()),
                title,
                in(commitment.summary()),
                rows(commitment),
                notice(commitment),
                List.of());
    }

    public EmbedView of(Tally tally, String title, LocalizedText page) {
        return view(
                title,
                page,
                tally.total() == 1
                        ? MESSAGES.oneRequest(tally.total())
                        : MESSAGES.requests(WrittenNumber.of(tally.total())),
                title,
                null,
                List.of(),
                null,
                List.of(
                        figures(
                                MESSAGES.implementationStatus(),
                                ImplementationStatus.values(),
                                tally.byImplementationStatus()),
                        figures(MESSAGES.assessment(), AssessmentOutcome.values(), tally.byAssessment()),
                        new FigureList(
                                null,
                                List.of(
                                        new Figure(in(MESSAGES.overdue()), null, null, tally.overdue()),
                                        new Figure(
                                                in(MESSAGES.stale(Timeliness.STALE_DAYS)),
                                                null,
                                                null,
                                                tally.stale())))));
    }

    private EmbedView view(
            String title,
            LocalizedText page,
            LocalizedText kicker,
            String heading,
            String summary,
            List<Row> rows,
            String notice,
            List<FigureList> figures) {
        return new EmbedView(
                language.tag(),
                title,
                in(page),
                in(kicker),
                heading,
                summary,
                rows,
                notice,
                figures,
                in(MESSAGES.link()),
                in(MESSAGES.asOf(day(today))));
    }

    private List<Row> rows(CommitmentRepresentation commitment) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                in(MESSAGES.implementationStatus()),
                commitment.implementationStatus(),
                enteredReport(commitment),
                language));
        rows.add(Row.of(in(MESSAGES.assessment()), commitment.assessment(), earlierReport(commitment), language));
        rows.add(Row.of(
                in(MESSAGES.governmentResponse()),
                commitment.governmentResponse(),
                enteredResponse(commitment),
                language));
        rows.add(Row.of(in(MESSAGES.owner()), in(commitment.owner().abbreviation())));
        if (commitment.deadline() != null) {
            rows.add(new Row(in(MESSAGES.deadline()), null, null, deadline(commitment), overdue(commitment)));
        }
        return rows;
    }

    /** A status that Parliament's staff entered for its body names the day of both. */
    private String enteredReport(CommitmentRepresentation commitment) {
        return commitment.lastReportEnteredOn() == null
                ? ""
                : in(MESSAGES.enteredReport(day(commitment.lastReportedOn()), day(commitment.lastReportEnteredOn())));
    }

    /** A response that Parliament's staff entered names its day and that of its entry. */
    private String enteredResponse(CommitmentRepresentation commitment) {
        return commitment.responseEnteredOn() == null
                ? ""
                : in(MESSAGES.enteredResponse(day(commitment.respondedOn()), day(commitment.responseEnteredOn())));
    }

    private String deadline(CommitmentRepresentation commitment) {
        var deadline = day(commitment.deadline());
        return commitment.deadlineEnteredOn() == null
                ? deadline
                : in(MESSAGES.enteredDeadline(deadline, day(commitment.deadlineEnteredOn())));
    }

    /** An assessment of an earlier report names that report, and states that the latest report is not assessed. */
    private String earlierReport(CommitmentRepresentation commitment) {
        var about = commitment.assessedReport();
        return about == null || !commitment.assessmentPending()
                ? ""
                : in(MESSAGES.earlierReport(
                        day(about.reportedOn()),
                        in(about.implementationStatus().meaning().label()),
                        day(commitment.lastReportedOn())));
    }

    private String notice(CommitmentRepresentation commitment) {
        if (commitment.closed()) {
            return in(MESSAGES.closed());
        }
        return commitment.stale() ? in(MESSAGES.stale(Timeliness.STALE_DAYS)) : null;
    }

    /** Codes with a count of zero are left out. */
    private FigureList figures(LocalizedText name, Code[] codes, Map<String, ? extends Number> counts) {
        return new FigureList(
                in(name),
                Arrays.stream(codes)
                        .filter(code -> counts.get(code.code()).longValue() > 0)
                        .map(code -> Figure.of(code, counts.get(code.code()).longValue(), language))
                        .toList());
    }

    private String overdue(CommitmentRepresentation commitment) {
        if (!commitment.overdue()) {
            return null;
        }
        int days = commitment.overdueDays();
        return in(days == 1 ? MESSAGES.overdueOneDay(days) : MESSAGES.overdueDays(WrittenNumber.of(days)));
    }

    private String day(LocalDate day) {
        return WrittenDate.of(day, language);
    }

    private String in(LocalizedText text) {
        return text.in(language);
    }
}
