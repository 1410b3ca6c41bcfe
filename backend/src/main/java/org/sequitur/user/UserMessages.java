package org.sequitur.user;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about changes to accounts. */
@Messages("user")
interface UserMessages {

    UserMessages MESSAGES = MessageBundle.of(UserMessages.class);

    LocalizedText notAccepted();

    LocalizedText hasPassword();

    LocalizedText emailNotChangeable();

    LocalizedText emailLinkInvalid();

    LocalizedText emailLinkSubject();

    LocalizedText emailLink(String link);

    LocalizedText emailNoticeSubject();

    LocalizedText emailNotice();

    LocalizedText emailChangedSubject();

    LocalizedText emailChanged();

    LocalizedText bodyMissing();

    LocalizedText bodyWithoutRole();

    LocalizedText conflictingRoles();

    LocalizedText bodyUnknown(String id);
}
