package org.sequitur.classification;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about classifications. */
@Messages("classification")
interface ClassificationMessages {

    ClassificationMessages MESSAGES = MessageBundle.of(ClassificationMessages.class);

    LocalizedText beforeAdoption();

    LocalizedText otherDutchName(String french, String dutch);

    LocalizedText otherFrenchName(String french, String dutch);

    LocalizedText unchanged();
}
