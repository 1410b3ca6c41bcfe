package org.sequitur.ownerdecision;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about decisions on the owner. */
@Messages("ownerDecision")
interface OwnerDecisionMessages {

    OwnerDecisionMessages MESSAGES = MessageBundle.of(OwnerDecisionMessages.class);

    LocalizedText newOwnerOnlyOfHandover();

    LocalizedText unknownBody(Object id);

    LocalizedText sameOwner();

    LocalizedText documentMissing();

    LocalizedText ownerChanged(LocalizedText owner);

    LocalizedText noDeclaration();
}
