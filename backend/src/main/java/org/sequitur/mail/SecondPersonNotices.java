package org.sequitur.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sequitur.platform.time.BrusselsTime;

/**
 * Notices to Parliament's staff that a draft or an erratum needs a second person. Each is created in the transaction of its
 * cause. They go to the address of the whole staff, so the first person receives them too.
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

    /** Removes the notice of a draft or proposal that needs no second person any more, unless a digest contains it. */
    public void remove(UUID draftOrProposalId) {
        notices.removePending(Recipients.STAFF, draftOrProposalId.toString());
    }

    private void add(NoticeKind kind, UUID draftOrProposalId, String documentNumber) {
        if (recipients.include(Recipients.STAFF)) {
            notices.persist(new Notice(
                    Recipients.STAFF, kind, documentNumber, draftOrProposalId, BrusselsTime.of(clock.instant())));
        }
    }
}
