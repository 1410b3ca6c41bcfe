package org.sequitur.commitment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts about commitments. */
@Messages("commitment")
interface CommitmentMessages {

    CommitmentMessages MESSAGES = MessageBundle.of(CommitmentMessages.class);

    LocalizedText participant(LocalizedText role, LocalizedText name);

    LocalizedText summaryNoReport();

    LocalizedText summaryReported(LocalizedText status, LocalizedText date);

    LocalizedText summaryClosed(LocalizedText date, LocalizedText reason);

    LocalizedText summaryConfirmed(LocalizedText date);

    LocalizedText summaryOverdueOneDay(int days);

    LocalizedText summaryOverdueDays(LocalizedText days);

    LocalizedText summaryPostponed(int times);

    LocalizedText summaryDisputed();

    LocalizedText summaryDisputedBefore();

    LocalizedText summaryNotVerifiable();

    LocalizedText summaryForecastPassed(LocalizedText date);

    LocalizedText summaryUnanswered(LocalizedText date);

    LocalizedText summaryStale(LocalizedText days);

    LocalizedText summaryAwaited(LocalizedText acts);

    LocalizedText awaitedOfThisOwner(LocalizedText acts);

    LocalizedText awaitedOfOwner(LocalizedText acts);

    LocalizedText awaitedOfParliament(LocalizedText acts);

    LocalizedText awaitedOfGovernment(LocalizedText acts);

    LocalizedText awaitedOnOne(LocalizedText act, long count);

    LocalizedText awaitedOn(LocalizedText act, long count);

    LocalizedText awaitedResponse(long count);

    LocalizedText awaitedResponses(long count);

    LocalizedText nothingAwaited();

    LocalizedText summaryAct(LocalizedText act, LocalizedText party);
}
