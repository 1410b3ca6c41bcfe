package org.sequitur.timeline;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of timelines. */
@Messages("timeline")
interface TimelineMessages {

    TimelineMessages MESSAGES = MessageBundle.of(TimelineMessages.class);

    LocalizedText title(String document);

    LocalizedText span(String from, String to);

    LocalizedText mark(String day, String what);

    LocalizedText markWithResult(String day, String what, String result);

    LocalizedText entered(String mark, String enteredOn);

    LocalizedText replaced(String mark, String replacedOn);

    LocalizedText period(String what, String from, String to);

    LocalizedText report(String status);

    LocalizedText assessment(String outcome);

    LocalizedText deadline();

    LocalizedText replacedDeadline();

    LocalizedText question();

    LocalizedText closure();

    LocalizedText reopening();

    LocalizedText others();

    LocalizedText table();

    LocalizedText request();

    LocalizedText statements();

    LocalizedText periods();

    LocalizedText link();
}
