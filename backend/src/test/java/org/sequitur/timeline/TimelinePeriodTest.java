package org.sequitur.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sequitur.commitment.AssessmentOutcome;
import org.sequitur.commitment.ClosureReason;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.commitment.DatedState;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.commitment.OpenRequest;

/** The timeline of these tests is 1,000 days long, so that each day is 10 wide: 1 January 2023 to 26 September 2025. */
class TimelinePeriodTest {

    private static final LocalDate ADOPTED = LocalDate.of(2023, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 26);
    private static final TimeScale SCALE = new TimeScale(ADOPTED, TODAY);
    private static final CommitmentState INITIAL = CommitmentState.initial(ADOPTED);

    @Test
    void a_day_begins_where_the_day_before_it_ends_and_the_last_one_ends_at_the_right() {
        assertEquals(0, SCALE.start(ADOPTED));
        assertEquals(10, SCALE.end(ADOPTED));
        assertEquals(10, SCALE.start(ADOPTED.plusDays(1)));
        assertEquals(9_990, SCALE.start(TODAY));
        assertEquals(10_000, SCALE.end(TODAY));
        assertEquals(10_000, SCALE.start(TODAY.plusYears(3)), "a later day");
        assertEquals(0, SCALE.start(ADOPTED.minusDays(1)), "an earlier day");
        assertEquals(10_000, new TimeScale(TODAY, TODAY).end(TODAY), "of one day only");
    }

    @Test
    void the_days_from_the_180th_without_report_are_a_period_until_the_report() {
        var reportedOn = ADOPTED.plusDays(300);
        assertEquals(
                List.of(
                        period(PeriodKind.WITHOUT_REPORT, ADOPTED.plusDays(180), reportedOn.minusDays(1), 1_800, 1_200),
                        period(PeriodKind.WITHOUT_REPORT, reportedOn.plusDays(180), TODAY, 4_800, 5_200)),
                periods(INITIAL, on(300, reported(INITIAL, 300))));
    }

    @Test
    void a_passed_deadline_is_a_period_from_the_day_after_it_until_it_is_moved() {
        var due = reported(INITIAL, 900).due(ADOPTED.plusDays(919));
        assertEquals(
                List.of(period(PeriodKind.OVERDUE, ADOPTED.plusDays(920), ADOPTED.plusDays(939), 9_200, 200)),
                of(PeriodKind.OVERDUE, on(900, due), on(940, due.due(TODAY.plusYears(1)))));
    }

    @Test
    void a_deadline_that_was_moved_before_it_passed_is_no_period() {
        var due = INITIAL.due(ADOPTED.plusDays(20));
        assertEquals(List.of(), of(PeriodKind.OVERDUE, on(0, due), on(20, due.due(TODAY))));
    }

    @Test
    void an_open_question_is_a_period_until_the_day_before_its_answer() {
        var question = UUID.randomUUID();
        var asked = INITIAL.awaiting(
                INITIAL.awaited().requested(OpenRequest.Kind.QUESTION, question, ADOPTED.plusDays(10), null));
        var answered = asked.awaiting(asked.awaited().answered(question, UUID.randomUUID()));
        assertEquals(
                List.of(period(PeriodKind.OPEN_QUESTION, ADOPTED.plusDays(10), ADOPTED.plusDays(24), 100, 150)),
                of(PeriodKind.OPEN_QUESTION, on(0, INITIAL), on(10, asked), on(25, answered)));
    }

    @Test
    void a_dispute_lasts_until_Parliament_lifts_it_and_a_confirmation_until_the_last_day() {
        var implemented = INITIAL.reported(ImplementationStatus.IMPLEMENTED, 100, null, ADOPTED.plusDays(100), null);
        var disputed = implemented.assessed(AssessmentOutcome.DISPUTED, ADOPTED.plusDays(110));
        var confirmed = disputed.assessed(AssessmentOutcome.CONFIRMED, ADOPTED.plusDays(130));
        assertEquals(
                List.of(
                        period(PeriodKind.DISPUTED, ADOPTED.plusDays(110), ADOPTED.plusDays(129), 1_100, 200),
                        period(PeriodKind.CONFIRMED, ADOPTED.plusDays(130), TODAY, 1_300, 8_700)),
                periods(INITIAL, on(100, implemented), on(110, disputed), on(130, confirmed)));
    }

    @Test
    void a_closed_request_is_neither_overdue_nor_without_report() {
        var due = INITIAL.due(ADOPTED.plusDays(50));
        var closed = due.closed(ClosureReason.OVERTAKEN, ADOPTED.plusDays(60));
        assertEquals(
                List.of(
                        period(PeriodKind.OVERDUE, ADOPTED.plusDays(51), ADOPTED.plusDays(59), 510, 90),
                        period(PeriodKind.CLOSED, ADOPTED.plusDays(60), ADOPTED.plusDays(69), 600, 100),
                        period(PeriodKind.OVERDUE, ADOPTED.plusDays(70), TODAY, 700, 9_300),
                        period(PeriodKind.WITHOUT_REPORT, ADOPTED.plusDays(180), TODAY, 1_800, 8_200)),
                periods(due, on(60, closed), on(70, closed.reopened())));
    }

    private static CommitmentState reported(CommitmentState before, int day) {
        return before.reported(ImplementationStatus.IN_PROGRESS, 50, null, ADOPTED.plusDays(day), null);
    }

    private record On(int day, CommitmentState state) {}

    private static On on(int day, CommitmentState state) {
        return new On(day, state);
    }

    private static TimelinePeriod period(PeriodKind kind, LocalDate from, LocalDate to, int x, int width) {
        return new TimelinePeriod(kind, from, to, width / 10, x, width);
    }

    private static List<TimelinePeriod> of(PeriodKind kind, On... states) {
        return TimelinePeriod.of(dated(List.of(states)), SCALE).stream()
                .filter(period -> period.kind() == kind)
                .toList();
    }

    private static List<TimelinePeriod> periods(CommitmentState first, On... later) {
        return TimelinePeriod.of(
                dated(Stream.concat(Stream.of(on(0, first)), Stream.of(later)).toList()), SCALE);
    }

    private static List<DatedState> dated(List<On> states) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> new DatedState(
                        1L,
                        ADOPTED.plusDays(states.get(i).day()),
                        i + 1 < states.size()
                                ? ADOPTED.plusDays(states.get(i + 1).day())
                                : TODAY.plusDays(1),
                        states.get(i).state()))
                .toList();
    }
}
