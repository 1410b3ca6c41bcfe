package org.sequitur.resolution;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Words by which a resolution is found besides its title. */
@Messages("resolutionSearch")
interface ResolutionSearchMessages {

    ResolutionSearchMessages MESSAGES = MessageBundle.of(ResolutionSearchMessages.class);

    LocalizedText committee(LocalizedText name);

    LocalizedText legislature(String years);

    LocalizedText adopted(LocalizedText day);
}
