package org.sequitur.mail;

import static org.sequitur.mail.MailMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.round.OpenRounds;

/** The lines of a digest about reporting rounds. */
@ApplicationScoped
class RoundLines {

    private final OpenRounds rounds;
    private final PageAddress pages;

    RoundLines(OpenRounds rounds, PageAddress pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    DigestMessage.Line line(Language language, Notice notice, String recipient) {
        var round = notice.round();
        return new DigestMessage.Line(
                null,
                round.openedTitle().in(language),
                recipient.equals(Recipients.STAFF) ? null : left(language, rounds.left(round, recipient)),
                notice.dated(language),
                pages.reportingRoundInWorkspace(round.id().toString()).in(language),
                notice.kind() == NoticeKind.ROUND_OPENED ? round.openedLetter().in(language) : null);
    }

    /** Null if the body has reported on all requests since the notice. */
    private static String left(Language language, long left) {
        if (left == 0) {
            return null;
        }
        return (left == 1 ? MESSAGES.leftOne(left) : MESSAGES.leftMany(left)).in(language);
    }
}
