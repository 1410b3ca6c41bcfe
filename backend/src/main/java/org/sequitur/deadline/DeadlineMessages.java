package org.sequitur.deadline;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Error messages about deadlines, and texts of the calendar. */
@Messages("deadline")
interface DeadlineMessages {

    DeadlineMessages MESSAGES = MessageBundle.of(DeadlineMessages.class);

    LocalizedText requestPending();

    LocalizedText notOpen();

    LocalizedText calendarName();

    LocalizedText eventSummary(String number, LocalizedText shortTitle);

    LocalizedText eventDescription(LocalizedText owner, String page);
}
