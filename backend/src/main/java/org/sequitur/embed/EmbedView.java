package org.sequitur.embed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.CommitmentRepresentation;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.Tally;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** The content of an embed in one language. */
final class EmbedView {

    private static final LocalizedText REQUEST =
            new LocalizedText("Demande %s, résolution %s", "Verzoek %s, resolutie %s");
    private static final LocalizedText RESPONSE =
            new LocalizedText("Réponse du Gouvernement", "Antwoord van de Regering");
    private static final LocalizedText STATUS =
            new LocalizedText("État déclaré par l'organisme", "Stand volgens de instelling");
    private static final LocalizedText ASSESSMENT =
            new LocalizedText("Évaluation par le Parlement", "Beoordeling door het Parlement");
    private static final LocalizedText EARLIER = new LocalizedText(
            "\u00A0: rapport du %s (%s). Nouveau rapport du %s, pas encore évalué.",
            ": verslag van %s (%s). Nieuw verslag van %s, nog niet beoordeeld.");
    private static final LocalizedText OWNER =
            new LocalizedText("Organisme responsable", "Verantwoordelijke instelling");
    private static final LocalizedText DEADLINE = new LocalizedText("Échéance", "Uiterste datum");
    private static final LocalizedText OVERDUE = new LocalizedText("En retard", "Te laat");
    private static final LocalizedText LATE_ONE = new LocalizedText("En retard de %d jour", "%d dag te laat");
    private static final LocalizedText LATE_MANY = new LocalizedText("En retard de %d jours", "%d dagen te laat");
    private static final LocalizedText SILENT =
            new LocalizedText("Pas de rapport depuis au moins 180 jours", "Al minstens 180 dagen geen verslag");
    private static final LocalizedText CLOSED = new LocalizedText("Suivi clos", "Opvolging afgesloten");
    private static final LocalizedText ONE = new LocalizedText("%d demande", "%d verzoek");
    private static final LocalizedText MANY = new LocalizedText("%d demandes", "%d verzoeken");
    private static final LocalizedText AS_OF = new LocalizedText("Situation au %s", "Stand op %s");

    private final Language language;
    private final DateTimeFormatter days;
    private final Html html = new Html();

    EmbedView(Language language) {
        this.language = language;
        this.days = DateTimeFormatter.ofPattern("d\u00A0MMMM uuuu", Locale.of(language.tag(), "BE"));
    }

    Html commitment(CommitmentRepresentation commitment) {
        html.add(
                "<p class=\"k\">%s</p><h1>%s</h1><dl>",
                REQUEST.in(language)
                        .formatted(commitment.number(), commitment.resolution().documentNumber()),
                commitment.shortTitle().in(language));
        status(STATUS, commitment.implementationStatus());
        assessment(commitment);
        status(RESPONSE, commitment.governmentResponse());
        html.add(
                "<div><dt>%s</dt><dd>%s</dd></div>",
                OWNER.in(language), commitment.owner().abbreviation().in(language));
        if (commitment.deadline() != null) {
            html.add("<div><dt>%s</dt><dd>%s", DEADLINE.in(language), day(commitment.deadline()));
            html.add(commitment.overdue() ? " <b>%s</b></dd></div>" : "</dd></div>", late(commitment.overdueDays()));
        }
        html.add("</dl>");
        if (commitment.closed()) {
            html.add("<p>%s</p>", CLOSED.in(language));
        } else if (commitment.stale()) {
            html.add("<p>%s</p>", SILENT.in(language));
        }
        return html;
    }

    Html figures(String title, Tally tally) {
        html.add(
                "<p class=\"k\">%s</p><h1>%s</h1>",
                (tally.total() == 1 ? ONE : MANY).in(language).formatted(tally.total()), title);
        html.add("<p>%s</p><ul>", STATUS.in(language));
        Arrays.stream(ImplementationStatus.values())
                .forEach(status -> count(status, tally.byImplementationStatus().get(status.code())));
        html.add("</ul><p>%s</p><ul>", ASSESSMENT.in(language));
        Arrays.stream(AssessmentOutcome.values())
                .forEach(outcome -> count(outcome, tally.byAssessment().get(outcome.code())));
        html.add("</ul><ul>");
        count(OVERDUE, tally.overdue());
        count(SILENT, tally.stale());
        html.add("</ul>");
        return html;
    }

    String asOf(LocalDate day) {
        return AS_OF.in(language).formatted(day(day));
    }

    private void status(LocalizedText axis, Code code) {
        status(axis, code, "");
    }

    /** An assessment of an earlier report names that report, and states that the latest report is not assessed. */
    private void assessment(CommitmentRepresentation commitment) {
        var about = commitment.assessedReport();
        status(
                ASSESSMENT,
                commitment.assessment(),
                about == null || !commitment.assessmentPending()
                        ? ""
                        : EARLIER.in(language)
                                .formatted(
                                        day(about.reportedOn()),
                                        about.implementationStatus()
                                                .meaning()
                                                .label()
                                                .in(language),
                                        day(commitment.lastReportedOn())));
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
        return days == null
                ? ""
                : (days == 1 ? LATE_ONE : LATE_MANY).in(language).formatted(days);
    }

    private String day(LocalDate day) {
        var written = days.format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? "1er" + written.substring(1) : written;
    }
}
