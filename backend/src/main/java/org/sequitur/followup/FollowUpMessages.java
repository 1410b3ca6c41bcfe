package org.sequitur.followup;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about follow-up reports and forewords. */
@Messages("followUp")
interface FollowUpMessages {

    FollowUpMessages MESSAGES = MessageBundle.of(FollowUpMessages.class);

    LocalizedText noCommitment(String parameter);

    LocalizedText noneCovered(String parameter);

    LocalizedText tooManyCommitments(long commitments, long max);

    LocalizedText tooManyFacts(long facts, long max);

    LocalizedText tooLong();

    LocalizedText periodReversed();

    LocalizedText periodBeforeAdoption();

    LocalizedText dayInFuture(String parameter);

    /**
     * Names a sitting, after its committee.
     *
     * @param day in words
     */
    LocalizedText sittingOn(String day);

    LocalizedText startAfterEnd(LocalDate end);

    LocalizedText beforeAdoption(String parameter, LocalDate adoptedOn);

    LocalizedText beforeRound(LocalDate from);

    LocalizedText scopeMissing();

    LocalizedText severalScopes(String parameter);

    LocalizedText needsResolution(String parameter);
}
