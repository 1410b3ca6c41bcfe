package org.sequitur.platform.problem;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Details of problems. */
@Messages("problem")
interface ProblemMessages {

    ProblemMessages MESSAGES = MessageBundle.of(ProblemMessages.class);

    LocalizedText referenceUnknown(String id);

    LocalizedText onlyFirst(LocalizedText detail, int max);

    LocalizedText notFound(String id);
}
