package org.sequitur.registration;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the import of resolutions. */
@Messages("registration")
interface RegistrationMessages {

    RegistrationMessages MESSAGES = MessageBundle.of(RegistrationMessages.class);

    LocalizedText adoptedInFuture();

    LocalizedText sameDocument(String resolutionId);

    LocalizedText otherContent();

    LocalizedText onPurposeOnly();

    LocalizedText correction();

    LocalizedText shortTitleKept();

    LocalizedText registered(Object file);

    LocalizedText completed(Object file);

    LocalizedText corrected(Object file);

    LocalizedText alreadyRegistered(Object file);

    LocalizedText invalid(Object file, int errors);

    LocalizedText refusedByDatabase(Object file, String reason);

    LocalizedText notUtf8(Object file);

    LocalizedText unreadable(Object file);
}
