package org.sequitur.assessment;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about assessments. */
@Messages("assessment")
interface AssessmentMessages {

    AssessmentMessages MESSAGES = MessageBundle.of(AssessmentMessages.class);

    LocalizedText notTheLatest();

    LocalizedText assessedMeanwhile();
}
