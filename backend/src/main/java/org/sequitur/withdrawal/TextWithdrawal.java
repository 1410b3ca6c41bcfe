package org.sequitur.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentState;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.PublishedText;
import org.sequitur.journal.WithdrawnText;
import org.sequitur.platform.http.PublicAddress;

/** The withdrawal of a published text. Its commitment is null if the text is about none. */
@Entity
@Immutable
class TextWithdrawal extends WithdrawalFact {

    /** The reason given for the withdrawal. */
    static final PublishedText TEXT =
            new PublishedText("TEXT_WITHDRAWAL", "TextWithdrawal", "text_withdrawal", "withdrawals", "reason");

    /** Name of the kind of text. */
    private String withdrawnText;

    private UUID withdrawnId;

    @Column(columnDefinition = "char(64)")
    private String withdrawnHash;

    @Column(columnDefinition = "char(64)")
    private String remainingHash;

    private boolean internal;

    /** Whether the text was withdrawn before: Parliament withdrew it, and now its body withdraws the statement. */
    private boolean again;

    protected TextWithdrawal() {}

    /**
     * @param again whether the text was withdrawn before
     * @param internal whether only Parliament and the owner may see the text, and so this withdrawal
     * @param body the body that withdraws it, or null for Parliament
     * @param author the body that published it, or null for Parliament
     */
    TextWithdrawal(
            WithdrawnText withdrawn,
            boolean again,
            Commitment commitment,
            boolean internal,
            Body body,
            Body author,
            CreateWithdrawal newWithdrawal,
            Instant at) {
        super(newId(), commitment, body, author, newWithdrawal, at);
        this.withdrawnText = withdrawn.text();
        this.withdrawnId = withdrawn.id();
        this.withdrawnHash = withdrawn.hash();
        this.remainingHash = withdrawn.remainingHash();
        this.internal = internal;
        this.again = again;
    }

    @Override
    protected EventKind kind() {
        return EventKind.TEXT_WITHDRAWN;
    }

    @Override
    protected CommitmentState applyTo(CommitmentState before) {
        return before.awaiting(before.awaited().withdrawn(withdrawnId, body() == null));
    }

    @Override
    public PublishedText publishedText() {
        return TEXT;
    }

    @Override
    public boolean isInternal() {
        return internal;
    }

    /** False: a withdrawal can be urgent, and does not show that Parliament has read the answers. */
    @Override
    protected boolean showsThatAnswersWereSeen() {
        return false;
    }

    @Override
    public WithdrawnText withdraws() {
        return new WithdrawnText(withdrawnText, withdrawnId, withdrawnHash, remainingHash);
    }

    UUID withdrawnId() {
        return withdrawnId;
    }

    @Override
    protected String withdrawnKind() {
        return PublishedText.code(withdrawnText);
    }

    @Override
    protected String withdrawnHref(FactKinds kinds, PublicAddress address) {
        return address.to(kinds.text(withdrawnText).collection(), withdrawnId.toString());
    }

    @Override
    protected Map<String, Object> content() {
        var content = super.content();
        content.put("kind", withdrawnKind());
        content.put("withdrawnId", withdrawnId.toString());
        content.put("withdrawnHash", withdrawnHash);
        content.put("remainingHash", remainingHash);
        if (again) {
            content.put("again", true);
        }
        return content;
    }
}
