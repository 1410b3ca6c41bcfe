package org.sequitur.platform.contract;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about request parameters and bodies. */
@Messages("contract")
interface ContractMessages {

    ContractMessages MESSAGES = MessageBundle.of(ContractMessages.class);

    LocalizedText oneValue();

    LocalizedText tooManyValues(int max);

    LocalizedText parameter(String name, LocalizedText expected);

    LocalizedText possibleValues(LocalizedText values);

    LocalizedText integer(int minimum, int maximum);

    LocalizedText date();

    LocalizedText length(int minimum, int maximum);

    LocalizedText identifier();

    LocalizedText unknownParameter(String name);

    LocalizedText tooComplex(int depth, int tokens, int nameLength);

    LocalizedText notObject();

    LocalizedText unknownProperty();

    LocalizedText numberTooLarge();
}
