package org.sequitur.embed;

import static org.sequitur.embed.EmbedMessages.MESSAGES;

import java.time.LocalDate;
import java.util.Arrays;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.Tally;
import org.sequitur.commitment.Timeliness;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.WrittenDate;

/** The content of an embed in one language. */
final class EmbedView {

    private final Language language;
    private final Html html = new Html();

    EmbedView(Language language) {
        this.language = language;
    }

    Html commitment(CommitmentRepresentation commitment) {
        html.add(
                "<p class=\"k\">%s</p><h1>%s</h1><dl>",
                MESSAGES.request(commitment.number(), commitment.resolution().documentNumber())
                        .in(language),
                commitment.shortTitle().in(language));
        status(MESSAGES.implementationStatus(), commitment.implementationStatus());
        assessment(commitment);
        status(MESSAGES.governmentResponse(), commitment.governmentResponse());
        html.add(
                "<div><dt>%s</dt><dd>%s</dd></div>",
                MESSAGES.owner().in(language), commitment.owner().abbreviation().in(language));
        if (commitment.deadline() != null) {
            html.add("<div><dt>%s</dt><dd>%s", MESSAGES.deadline().in(language), day(commitment.deadline()));
            html.add(commitment.overdue() ? " <b>%s</b></dd></div>" : "</dd></div>", late(commitment.overdueDays()));
        }
        html.add("</dl>");
        if (commitment.closed()) {
            html.add("<p>%s</p>", MESSAGES.closed().in(language));
        } else if (commitment.stale()) {
            html.add("<p>%s</p>", MESSAGES.stale(Timeliness.STALE_DAYS).in(language));
        }
        return html;
    }

    Html figures(String title, Tally tally) {
        html.add(
                "<p class=\"k\">%s</p><h1>%s</h1>",
                (tally.total() == 1 ? MESSAGES.oneRequest(tally.total()) : MESSAGES.requests(tally.total()))
                        .in(language),
                title);
        html.add("<p>%s</p><ul>", MESSAGES.implementationStatus().in(language));
        Arrays.stream(ImplementationStatus.values())
                .forEach(status -> count(status, tally.byImplementationStatus().get(status.code())));
        html.add("</ul><p>%s</p><ul>", MESSAGES.assessment().in(language));
        Arrays.stream(AssessmentOutcome.values())
                .forEach(outcome -> count(outcome, tally.byAssessment().get(outcome.code())));
        html.add("</ul><ul>");
        count(MESSAGES.overdue(), tally.overdue());
        count(MESSAGES.stale(Timeliness.STALE_DAYS), tally.stale());
        html.add("</ul>");
        return html;
    }

    String asOf(LocalDate day) {
        return MESSAGES.asOf(day(day)).in(language);
    }

    private void status(LocalizedText axis, Code code) {
        status(axis, code, "");
    }

    /** An assessment of an earlier report names that report, and states that the latest report is not assessed. */
    private void assessment(CommitmentRepresentation commitment) {
        var about = commitment.assessedReport();
        status(
                MESSAGES.assessment(),
                commitment.assessment(),
                about == null || !commitment.assessmentPending()
                        ? ""
                        : MESSAGES.earlierReport(
                                        day(about.reportedOn()),
                                        about.implementationStatus()
                                                .meaning()
                                                .label()
                                                .in(language),
                                        day(commitment.lastReportedOn()))
                                .in(language));
    }

    private void status(LocalizedText axis, Code code, String more) {
        html.add("<div><dt>%s</dt><dd>", axis.in(language));
        StatusGlyph.draw(code, html);
        html.add("%s%s</dd></div>", code.meaning().label().in(language), more);
    }

    /** Codes with a count of zero are left out. */
    private void count(Code code, long number) {
        if (number > 0) {
            html.add("<li><span>");
            StatusGlyph.draw(code, html);
            html.add(
                    "%s</span> <span class=\"n\">%s</span></li>",
                    code.meaning().label().in(language), number);
        }
    }

    private void count(LocalizedText what, long number) {
        html.add("<li><span>%s</span> <span class=\"n\">%s</span></li>", what.in(language), number);
    }

    /** @param days null if it is not overdue */
    private String late(Integer days) {
        return days == null ? "" : (days == 1 ? MESSAGES.overdueOneDay(days) : MESSAGES.overdueDays(days)).in(language);
    }

    private String day(LocalDate day) {
        return WrittenDate.of(day, language);
    }
}
