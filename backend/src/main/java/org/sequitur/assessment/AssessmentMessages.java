package org.sequitur.assessment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Refusals of assessments. */
@Messages("assessment")
interface AssessmentMessages {

    AssessmentMessages MESSAGES = MessageBundle.of(AssessmentMessages.class);

    LocalizedText notTheLatest();

    LocalizedText assessedMeanwhile();
}
