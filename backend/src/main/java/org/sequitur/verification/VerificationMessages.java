package org.sequitur.verification;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the command {@code verify}. */
@Messages("verification")
interface VerificationMessages {

    VerificationMessages MESSAGES = MessageBundle.of(VerificationMessages.class);

    LocalizedText journalsIntact(int journals);

    LocalizedText journalsChanged(int journals, int findings);
}
