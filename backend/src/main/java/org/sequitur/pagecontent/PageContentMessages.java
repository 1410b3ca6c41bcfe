package org.sequitur.pagecontent;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of documents of pages. */
@Messages("pageContent")
interface PageContentMessages {

    PageContentMessages MESSAGES = MessageBundle.of(PageContentMessages.class);

    LocalizedText followed(String document);

    LocalizedText text(String document);

    LocalizedText history(String document);

    LocalizedText property(String name, String value);

    LocalizedText description(String subject, String properties);

    LocalizedText request();

    LocalizedText allRequests(LocalizedText total);

    LocalizedText officialText();

    LocalizedText resolutions();

    LocalizedText adoptedOn(String day);

    LocalizedText considering();

    LocalizedText requested();

    LocalizedText proposedOnly();

    LocalizedText data();
}
