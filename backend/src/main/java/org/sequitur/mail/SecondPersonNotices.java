package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Notices to Parliament's staff of what awaits a second one of them. Each is created in the transaction of its cause; the
 * address is that of all staff, so that the first person is told too.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SecondPersonNotices {

    private final Notices notices;
    private final Recipients recipients;
    private final Clock clock;

    SecondPersonNotices(Notices notices, Recipients recipients, Clock clock) {
        this.notices = notices;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** @param documentNumber of the resolution, which identifies it in the mail */
    public void draftSubmitted(UUID draftId, String documentNumber) {
        add(NoticeKind.DRAFT_SUBMITTED, draftId, documentNumber);
    }

    /** @param documentNumber of the resolution, which identifies it in the mail */
    public void erratumProposed(UUID proposalId, String documentNumber) {
        add(NoticeKind.ERRATUM_PROPOSED, proposalId, documentNumber);
    }

    /** Removes the notice of what no longer awaits a second person, unless a digest contains it. */
    public void remove(UUID subjectId) {
        notices.removePending(Recipients.STAFF, subjectId.toString());
    }

    private void add(NoticeKind kind, UUID subjectId, String documentNumber) {
        if (recipients.include(Recipients.STAFF)) {
            notices.persist(
                    new Notice(Recipients.STAFF, kind, documentNumber, subjectId, BrusselsTime.of(clock.instant())));
        }
    }
}
