package org.sequitur.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequitur.body.Body;
import org.sequitur.platform.language.LocalizedText;

/** The sentences on states of which each has its own. */
class CommitmentSummaryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Body OWNER =
            new Body("actiris", new LocalizedText("Office", "Dienst"), new LocalizedText("Actiris", "Actiris"), null);

    /** Followed for a year, with a report and a response. */
    private final CommitmentState reported = CommitmentState.initial(DAY.minusYears(1))
            .responded(GovernmentResponse.ACCEPTED, DAY)
            .reported(ImplementationStatus.IN_PROGRESS, 60, null, DAY.minusDays(10), null)
            .assessed(AssessmentOutcome.CONFIRMED, DAY);

    @Test
    void a_report_is_stated_with_its_day() {
        assertSummary(
                reported,
                "En cours, selon le rapport du 21\u00A0mars 2026.",
                "In uitvoering, volgens het verslag van 21\u00A0maart 2026.");
    }

    @Test
    void days_late_and_postponements_are_counted() {
        var late = reported.due(DAY.minusDays(9)).due(DAY.minusDays(1));
        assertSummary(
                late,
                "En cours, selon le rapport du 21\u00A0mars 2026. En retard de 1 jour. Échéance reportée 1 fois."
                        + " Attendu\u00A0: rapport (Actiris).",
                "In uitvoering, volgens het verslag van 21\u00A0maart 2026. 1 dag te laat. Uiterste datum 1 keer uitgesteld."
                        + " Verwacht: verslag (Actiris).");
        // An earlier date is no postponement.
        assertEquals(1, late.due(DAY.minusDays(5)).due().timesPostponed());
    }

    @Test
    void thousands_of_days_are_written_as_in_belgium() {
        assertSummary(
                CommitmentState.initial(DAY.minusDays(1185)).responded(GovernmentResponse.ACCEPTED, DAY),
                "Pas de rapport depuis 1\u202F185 jours. Attendu\u00A0: rapport (Actiris).",
                "Al 1.185 dagen geen verslag. Verwacht: verslag (Actiris).");
    }

    @Test
    void a_forecast_that_has_passed_is_stated_until_the_request_is_implemented() {
        var forecast = reported.reported(ImplementationStatus.IN_PROGRESS, 60, DAY.minusDays(1), DAY.minusDays(5), null)
                .assessed(AssessmentOutcome.NOT_VERIFIABLE, DAY);
        assertSummary(
                forecast,
                "En cours, selon le rapport du 26\u00A0mars 2026. Selon le Parlement, les preuves sont insuffisantes."
                        + " Réalisation annoncée pour le 30\u00A0mars 2026, date dépassée. Attendu\u00A0: rapport (Actiris).",
                "In uitvoering, volgens het verslag van 26\u00A0maart 2026. Volgens het Parlement volstaan de bewijsstukken"
                        + " niet. Uitvoering aangekondigd voor 30\u00A0maart 2026, een datum die voorbij is."
                        + " Verwacht: verslag (Actiris).");
    }

    @Test
    void a_confirmed_and_a_closed_request_await_nothing() {
        var implemented = reported.reported(ImplementationStatus.IMPLEMENTED, 100, null, DAY.minusDays(3), null)
                .assessed(AssessmentOutcome.CONFIRMED, DAY.minusDays(1))
                .due(DAY.minusDays(20));
        assertSummary(
                implemented,
                "Réalisé, et confirmé par le Parlement le 30\u00A0mars 2026.",
                "Uitgevoerd, en door het Parlement bevestigd op 30\u00A0maart 2026.");
        assertSummary(
                CommitmentState.initial(DAY.minusYears(3)).closed(ClosureReason.OVERTAKEN, DAY),
                "Suivi clos le 31\u00A0mars 2026\u00A0: devenu sans objet.",
                "Opvolging afgesloten op 31\u00A0maart 2026: niet langer relevant.");
    }

    private static void assertSummary(CommitmentState state, String french, String dutch) {
        var summary =
                CommitmentSummary.of(new StateOnDay(state, OWNER), AwaitedAct.of(state, DAY.minusYears(3), DAY), DAY);
        assertEquals(List.of(french, dutch), List.of(summary.fr(), summary.nl()));
    }
}
