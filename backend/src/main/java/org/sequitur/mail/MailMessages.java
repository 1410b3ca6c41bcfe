package org.sequitur.mail;

import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.language.MessageBundle;
import org.sequitur.platform.language.Messages;

/** Texts of the digest, besides the headings of events' notices (see {@link NoticeKind}). */
@Messages("mail")
interface MailMessages {

    MailMessages MESSAGES = MessageBundle.of(MailMessages.class);

    LocalizedText parliament();

    LocalizedText languages();

    LocalizedText intro(String recipient);

    LocalizedText end();

    LocalizedText registerHead(String day);

    LocalizedText inbox();

    LocalizedText more(long count);

    LocalizedText newsOne(long count);

    LocalizedText newsMany(long count);

    LocalizedText disputed();

    LocalizedText notVerifiable();

    LocalizedText declaredNotCompetent();

    LocalizedText draftSubmitted();

    LocalizedText draft();

    LocalizedText erratumProposed();

    LocalizedText erratum();

    LocalizedText roundOpened();

    LocalizedText roundPostponed();

    LocalizedText roundOverdue();

    LocalizedText roundDueSoon();

    LocalizedText roundFinished();

    LocalizedText leftOne(long count);

    LocalizedText leftMany(long count);

    LocalizedText overdue();

    LocalizedText dueSoon(int days);

    LocalizedText stale(int days);

    LocalizedText reportOnClosed();

    LocalizedText earlierReport();

    LocalizedText onDay(String day);

    LocalizedText deadline(String day);

    LocalizedText since(String day);
}
