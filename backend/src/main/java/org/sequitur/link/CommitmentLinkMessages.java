package org.sequitur.link;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about links, and what the verification finds. */
@Messages("commitmentLink")
interface CommitmentLinkMessages {

    CommitmentLinkMessages MESSAGES = MessageBundle.of(CommitmentLinkMessages.class);

    LocalizedText relationOnlyToLink();

    LocalizedText unknownCommitment(Object id);

    LocalizedText sameResolution();

    LocalizedText alreadyLinked();

    LocalizedText notLinked();

    LocalizedText counterpartDiffers();
}
