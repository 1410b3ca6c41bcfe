package org.sequitur.commitment;

import static org.sequitur.commitment.CommitmentMessages.MESSAGES;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sequitur.body.Body;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.WrittenNumber;
import org.sequitur.platform.time.WrittenDate;

/** The situation of a commitment on a day in a few short sentences, by one rule for all places that show it. */
public final class CommitmentSummary {

    private final CommitmentState state;
    private final LocalDate day;

    private CommitmentSummary(CommitmentState state, LocalDate day) {
        this.state = state;
        this.day = day;
    }

    /**
     * The situation now.
     *
     * @param today the day in Brussels
     */
    public static LocalizedText of(Commitment commitment, LocalDate today) {
        var awaited = AwaitedAct.of(commitment.state(), commitment.resolution().adoptedOn(), today);
        return of(StateOnDay.current(commitment), awaited, today);
    }

    /** @param awaited what is awaited on the day */
    static LocalizedText of(StateOnDay onDay, List<AwaitedAct.OnCommitment> awaited, LocalDate day) {
        var summary = new CommitmentSummary(onDay.state(), day);
        return summary.sentences(onDay.owner(), awaited)
                .reduce(Sentences::inARow)
                .orElseThrow();
    }

    private Stream<LocalizedText> sentences(Body owner, List<AwaitedAct.OnCommitment> awaited) {
        if (state.isClosed()) {
            return Stream.of(MESSAGES.summaryClosed(
                    written(state.closed().on()),
                    Sentences.withinSentence(state.closed().reason().meaning().label())));
        }
        var acts = awaited.stream().map(act -> act(act, owner)).reduce(Sentences::listed);
        return Stream.of(
                        progress(),
                        lateness(),
                        postponements(),
                        assessment(),
                        forecast(),
                        question(),
                        acts.map(MESSAGES::summaryAwaited).stream())
                .flatMap(sentence -> sentence);
    }

    private Stream<LocalizedText> progress() {
        var report = state.report();
        if (StateRule.CONFIRMED_IMPLEMENTED.holds(state, day)) {
            return Stream.of(MESSAGES.summaryConfirmed(written(state.assessed().on())));
        }
        var stale = StateRule.STALE.holds(state, day)
                ? Stream.of(MESSAGES.summaryStale(WrittenNumber.of(state.silentDays(day))))
                : Stream.<LocalizedText>empty();
        return report.on() == null
                ? StateRule.STALE.holds(state, day) ? stale : Stream.of(MESSAGES.summaryNoReport())
                : Stream.concat(
                        Stream.of(MESSAGES.summaryReported(
                                report.status().meaning().label(), written(report.on()))),
                        stale);
    }

    private Stream<LocalizedText> lateness() {
        var days = state.overdueDays(day);
        if (days == null) {
            return Stream.empty();
        }
        return Stream.of(
                days == 1 ? MESSAGES.summaryOverdueOneDay(days) : MESSAGES.summaryOverdueDays(WrittenNumber.of(days)));
    }

    private Stream<LocalizedText> postponements() {
        var times = state.due().timesPostponed();
        if (times == 0 || StateRule.SETTLED.holds(state, day)) {
            return Stream.empty();
        }
        return Stream.of(MESSAGES.summaryPostponed(times));
    }

    private Stream<LocalizedText> assessment() {
        return switch (state.assessed().outcome()) {
            case DISPUTED ->
                Stream.of(
                        state.awaited().assessmentSince() == null
                                ? MESSAGES.summaryDisputed()
                                : MESSAGES.summaryDisputedBefore());
            case NOT_VERIFIABLE -> Stream.of(MESSAGES.summaryNotVerifiable());
            case NOT_ASSESSED, CONFIRMED -> Stream.empty();
        };
    }

    private Stream<LocalizedText> forecast() {
        var expectedOn = state.report().expectedOn();
        return expectedOn != null
                        && expectedOn.isBefore(day)
                        && state.report().status() != ImplementationStatus.IMPLEMENTED
                        && state.report().status() != ImplementationStatus.NOT_PURSUED
                ? Stream.of(MESSAGES.summaryForecastPassed(written(expectedOn)))
                : Stream.empty();
    }

    private Stream<LocalizedText> question() {
        return StateRule.AWAITING_ANSWER.holds(state, day)
                ? Stream.of(MESSAGES.summaryUnanswered(written(state.awaited().answerSince())))
                : Stream.empty();
    }

    private static LocalizedText act(AwaitedAct.OnCommitment awaited, Body owner) {
        return MESSAGES.summaryAct(
                Sentences.withinSentence(awaited.act().meaning().label()),
                awaited.party() == AwaitedParty.OWNER
                        ? shortName(owner)
                        : awaited.party().meaning().label());
    }

    private static LocalizedText shortName(Body body) {
        return body.abbreviation() == null ? body.name() : body.abbreviation();
    }

    private static LocalizedText written(LocalDate date) {
        return LocalizedText.of(language -> WrittenDate.of(date, language));
    }
}
