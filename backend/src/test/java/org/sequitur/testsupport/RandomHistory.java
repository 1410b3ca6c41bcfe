package org.sequitur.testsupport;

import static org.sequitur.testsupport.ApiSteps.post;
import static org.sequitur.testsupport.ApiSteps.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sequitur.platform.time.BrusselsTime;

/** A random history of a commitment over some years. Events that the register refuses are skipped. */
public record RandomHistory(List<Event> events) {

    private enum Action {
        START,
        REPORT_PART,
        CONFIRM,
        DISPUTE,
        SET_DEADLINE,
        RESPOND,
        CLOSE,
        REOPEN,
        ASK_IN_PUBLIC,
        ASK_IN_PRIVATE
    }

    /** An action at a moment, possibly in the last minutes of a day. */
    private record Event(Action action, Instant at) {}

    private static final int YEARS_DAYS = 900;
    private static final int DAY_MINUTES = 1440;

    /** Begins on the day after an adoption. */
    public static Arbitrary<RandomHistory> after(LocalDate adoption) {
        var events = Combinators.combine(
                        Arbitraries.of(Action.class),
                        Arbitraries.integers().between(1, YEARS_DAYS),
                        Arbitraries.integers().between(0, DAY_MINUTES - 1))
                .as((action, day, minute) -> new Event(
                        action,
                        adoption.plusDays(day)
                                .atTime(minute / 60, minute % 60)
                                .atZone(BrusselsTime.BRUSSELS)
                                .toInstant()));
        return events.list()
                .ofMinSize(3)
                .ofMaxSize(9)
                .map(all -> new RandomHistory(
                        all.stream().sorted(Comparator.comparing(Event::at)).toList()));
    }

    /**
     * Executes the events through the API, as users with the required roles, each at its time.
     *
     * @return the day after the last event
     */
    public LocalDate execute(String commitmentId, TestClock clock) {
        String report = null;
        for (var event : events) {
            clock.set(event.at());
            var newer = execute(event.action(), commitmentId, report, clock);
            report = newer == null ? report : newer;
        }
        var last = LocalDate.now(clock);
        clock.set(last.plusDays(1).atStartOfDay(BrusselsTime.BRUSSELS).toInstant());
        return last.plusDays(1);
    }

    /** @return the id of the report, if the event published one */
    private static String execute(Action action, String id, String report, TestClock clock) {
        var staff = Tokens.staff();
        switch (action) {
            case START, REPORT_PART -> {
                var officer = Tokens.agency("cocom");
                var draft = post(
                        officer,
                        "/commitments/" + id + "/progressReports",
                        ApiSteps.report(action == Action.START ? "inProgress" : "partlyImplemented"));
                if (draft.extract().statusCode() == 201) {
                    var published = publish(officer, ApiSteps.Draft.of(draft)).extract();
                    return published.statusCode() == 200 ? published.path("progressReportId") : null;
                }
            }
            case CONFIRM, DISPUTE -> {
                if (report != null) {
                    AssessmentSteps.assessAnew(staff, id, report, action == Action.CONFIRM ? "confirmed" : "disputed");
                }
            }
            case SET_DEADLINE ->
                ApiSteps.deadline(staff, id, LocalDate.now(clock).plusDays(100).toString());
            case RESPOND ->
                ApiSteps.respond(staff, id, "accepted", LocalDate.now(clock).toString());
            case CLOSE -> ApiSteps.close(staff, id, "overtaken");
            case REOPEN -> ApiSteps.reopen(staff, id);
            case ASK_IN_PUBLIC -> ApiSteps.ask(staff, id, "public");
            case ASK_IN_PRIVATE -> ApiSteps.ask(staff, id, "internal");
        }
        return null;
    }

    /** A clock that can be set. */
    public static final class TestClock extends Clock {

        private volatile Instant now;

        public void set(Instant moment) {
            now = moment;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return BrusselsTime.BRUSSELS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
