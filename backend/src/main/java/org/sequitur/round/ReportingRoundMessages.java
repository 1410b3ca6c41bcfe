package org.sequitur.round;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about reporting rounds. */
@Messages("round")
interface ReportingRoundMessages {

    ReportingRoundMessages MESSAGES = MessageBundle.of(ReportingRoundMessages.class);

    LocalizedText opened();

    LocalizedText notOpen();

    LocalizedText textMissing();

    LocalizedText dayMissing();

    LocalizedText periodReversed();

    LocalizedText dueBeforePeriod();

    LocalizedText dueAfterPeriod();

    LocalizedText duePast();

    LocalizedText noCommitments();

    LocalizedText tooManyCommitments(long commitments, long max);
}
