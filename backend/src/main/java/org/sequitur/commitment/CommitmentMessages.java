package org.sequitur.commitment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts about commitments. */
@Messages("commitment")
interface CommitmentMessages {

    CommitmentMessages MESSAGES = MessageBundle.of(CommitmentMessages.class);

    LocalizedText participant(LocalizedText role, LocalizedText name);
}
