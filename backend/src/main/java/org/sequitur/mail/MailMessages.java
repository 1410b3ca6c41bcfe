package org.sequitur.mail;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the digest. */
@Messages("mail")
interface MailMessages {

    MailMessages MESSAGES = MessageBundle.of(MailMessages.class);

    LocalizedText parliament();

    LocalizedText languages();

    LocalizedText intro(String recipient);

    LocalizedText end();

    LocalizedText inbox();

    LocalizedText more(long count);

    LocalizedText newsOne(long count);

    LocalizedText newsMany(long count);

    LocalizedText disputed();

    LocalizedText notVerifiable();

    LocalizedText questionAsked();

    LocalizedText deadlineRequested();

    LocalizedText deadlineRefused();

    LocalizedText deadlineSet();

    LocalizedText deadlineGranted();

    LocalizedText declaredNotCompetent();

    LocalizedText draftSubmitted();

    LocalizedText draft();

    LocalizedText erratumProposed();

    LocalizedText erratum();

    LocalizedText overdue();

    LocalizedText dueSoon(int days);

    LocalizedText silent(int days);

    LocalizedText questionAnswered();

    LocalizedText reportOnClosed();

    LocalizedText reportPublished();

    LocalizedText assessed();

    LocalizedText responseRecorded();

    LocalizedText closed();

    LocalizedText reopened();

    LocalizedText linked();

    LocalizedText unlinked();

    LocalizedText wordingCorrected();

    LocalizedText evidenceWithdrawn();

    LocalizedText textWithdrawn();

    LocalizedText onDay(String day);

    LocalizedText deadline(String day);

    LocalizedText since(String day);
}
