package org.sequitur.withdrawal;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about withdrawals. */
@Messages("withdrawal")
interface WithdrawalMessages {

    WithdrawalMessages MESSAGES = MessageBundle.of(WithdrawalMessages.class);

    LocalizedText alreadyWithdrawn();
}
