package org.sequitur.followup;

import java.time.LocalDate;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Refusals of follow-up reports and forewords. */
@Messages("followUp")
interface FollowUpMessages {

    FollowUpMessages MESSAGES = MessageBundle.of(FollowUpMessages.class);

    LocalizedText noCommitment(String parameter);

    LocalizedText tooManyFacts(long facts, long max);

    LocalizedText tooLong();

    LocalizedText periodReversed();

    LocalizedText periodBeforeAdoption();

    LocalizedText dayInFuture(String parameter);

    LocalizedText startAfterEnd(LocalDate end);

    LocalizedText beforeAdoption(String parameter, LocalDate adoptedOn);

    LocalizedText resolutionMissing();
}
