package org.sequitur.erratum;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about errata, and findings of their verification. */
@Messages("erratum")
interface ErratumMessages {

    ErratumMessages MESSAGES = MessageBundle.of(ErratumMessages.class);

    LocalizedText unknownBlock();

    LocalizedText textOrOwner();

    LocalizedText sameContent();

    LocalizedText quotationOfPresentText();

    LocalizedText invalidMark();

    LocalizedText alreadyProposed();

    LocalizedText alreadyDecided();

    LocalizedText secondPerson();

    LocalizedText changedSince();

    LocalizedText wordingDiffers();
}
