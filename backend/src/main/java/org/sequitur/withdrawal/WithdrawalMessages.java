package org.sequitur.withdrawal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Refusals of withdrawals. */
@Messages("withdrawal")
interface WithdrawalMessages {

    WithdrawalMessages MESSAGES = MessageBundle.of(WithdrawalMessages.class);

    LocalizedText alreadyWithdrawn();
}
