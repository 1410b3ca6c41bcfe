package org.sequitur.catalogue;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the open data catalogue. */
@Messages("catalogue")
interface CatalogueMessages {

    CatalogueMessages MESSAGES = MessageBundle.of(CatalogueMessages.class);

    LocalizedText title();

    LocalizedText description();

    LocalizedText service();

    LocalizedText keywordResolution();

    LocalizedText keywordOversight();

    LocalizedText keywordFollowUp();

    LocalizedText commitments(Object format);

    LocalizedText resolutions(Object format);

    LocalizedText inFrench(String format);

    LocalizedText inDutch(String format);

    LocalizedText dataPackage();
}
