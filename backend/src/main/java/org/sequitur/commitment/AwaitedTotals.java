package org.sequitur.commitment;

import static org.sequitur.commitment.CommitmentMessages.MESSAGES;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/** On how many commitments each party has to act, in one sentence per party. */
public final class AwaitedTotals {

    private AwaitedTotals() {}

    /** The totals of all commitments that are counted. */
    public static LocalizedText ofAll(Tally tally) {
        return of(tally, MESSAGES::awaitedOfOwner);
    }

    /** The totals of the commitments of one owner. */
    public static LocalizedText ofOwner(Tally tally) {
        return of(tally, MESSAGES::awaitedOfThisOwner);
    }

    private static LocalizedText of(Tally tally, UnaryOperator<LocalizedText> ofOwner) {
        return Arrays.stream(AwaitedParty.values())
                .flatMap(party -> sentence(party, tally, ofOwner))
                .reduce(Sentences::inARow)
                .orElseGet(MESSAGES::nothingAwaited);
    }

    private static Stream<LocalizedText> sentence(
            AwaitedParty party, Tally tally, UnaryOperator<LocalizedText> ofOwner) {
        return Arrays.stream(AwaitedAct.values())
                .filter(act -> act.party() == party && count(act, tally) > 0)
                .map(act -> on(act, count(act, tally)))
                .reduce(Sentences::listed)
                .map(acts -> switch (party) {
                    case OWNER -> ofOwner.apply(acts);
                    case PARLIAMENT -> MESSAGES.awaitedOfParliament(acts);
                    case GOVERNMENT -> MESSAGES.awaitedOfGovernment(acts);
                })
                .stream();
    }

    private static long count(AwaitedAct act, Tally tally) {
        return tally.byAwaitedAct().get(act.code());
    }

    private static LocalizedText on(AwaitedAct act, long count) {
        if (act == AwaitedAct.RESPONSE) {
            return count == 1 ? MESSAGES.awaitedResponse(count) : MESSAGES.awaitedResponses(count);
        }
        var label = Sentences.withinSentence(act.meaning().label());
        return count == 1 ? MESSAGES.awaitedOnOne(label, count) : MESSAGES.awaitedOn(label, count);
    }
}
