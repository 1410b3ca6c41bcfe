package org.sequitur.page;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Addresses of pages. */
@Messages("page")
interface PageMessages {

    PageMessages MESSAGES = MessageBundle.of(PageMessages.class);

    LocalizedText home();

    LocalizedText followedResolutions();

    LocalizedText resolutions();

    LocalizedText textHistories();

    LocalizedText timelines();

    LocalizedText commitments();

    LocalizedText bodies();

    LocalizedText publications();

    LocalizedText data();

    LocalizedText method();

    LocalizedText accessibility();

    LocalizedText about();

    LocalizedText brief();

    LocalizedText verification();

    LocalizedText workspace();

    LocalizedText resolutionDrafts();

    LocalizedText erratumProposals();

    LocalizedText titled(String title);

    LocalizedText previewImage();
}
