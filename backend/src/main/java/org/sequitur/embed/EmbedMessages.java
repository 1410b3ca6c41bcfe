package org.sequitur.embed;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of embeds. */
@Messages("embed")
interface EmbedMessages {

    EmbedMessages MESSAGES = MessageBundle.of(EmbedMessages.class);

    LocalizedText link();

    LocalizedText allRequests();

    LocalizedText requestsOf(String document);

    LocalizedText selectedRequests(String names);

    LocalizedText requestsOfBody(String body, String document);

    LocalizedText request(String number, String document);

    LocalizedText governmentResponse();

    LocalizedText implementationStatus();

    LocalizedText assessment();

    LocalizedText enteredReport(String reportedOn, String enteredOn);

    LocalizedText enteredResponse(String respondedOn, String enteredOn);

    LocalizedText enteredDeadline(String deadline, String enteredOn);

    LocalizedText earlierReport(String reportedOn, String status, String lastReportedOn);

    LocalizedText owner();

    LocalizedText deadline();

    LocalizedText overdue();

    LocalizedText overdueOneDay(int days);

    LocalizedText overdueDays(LocalizedText days);

    LocalizedText stale(int days);

    LocalizedText closed();

    LocalizedText oneRequest(long count);

    LocalizedText requests(LocalizedText count);

    LocalizedText asOf(String day);

    LocalizedText otherCommitment(String value, String commitmentId);
}
