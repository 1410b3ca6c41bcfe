package org.sequitur.withdrawal;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sequitur.body.Body;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.Fact;
import org.sequitur.journal.FactKinds;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;

/** A withdrawal of something published: by whom, when and why. */
@MappedSuperclass
public abstract class WithdrawalFact extends Fact {

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    /** Null for Parliament, and where it was not recorded yet. Not hashed: the withdrawn fact names it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Body author;

    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected WithdrawalFact() {}

    /**
     * @param body the body that withdraws it, or null for Parliament
     * @param author the body that published it, or null for Parliament
     * @throws org.sequitur.platform.problem.Problem 400 without a reason, 409 if it is implausible and not confirmed
     */
    protected WithdrawalFact(
            UUID id, Commitment commitment, Body body, Body author, CreateWithdrawal newWithdrawal, Instant at) {
        super(id, commitment, at);
        this.body = body;
        this.author = author;
        this.reason = InputRules.text("/reason", newWithdrawal.reason());
        this.originalLanguage = newWithdrawal.originalLanguage();
        PlausibilityCheck.of(newWithdrawal.confirmed(), BrusselsTime.of(at))
                .text("/reason", reason)
                .requireConfirmed();
    }

    /** Kind of the withdrawn object in the API. */
    protected abstract String withdrawnKind();

    /** URL of what remains of it. */
    protected abstract String withdrawnHref(FactKinds kinds, PublicAddress address);

    /** Null for Parliament. */
    @Override
    protected final boolean needsSecondPerson() {
        return false;
    }

    @Override
    public Body body() {
        return body;
    }

    @Override
    protected final Body authorOfStatement() {
        return author;
    }

    /** Null once the reason is withdrawn too. */
    public LocalizedText reason() {
        return reason;
    }

    @Override
    protected LocalizedText text() {
        return reason;
    }

    public Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("bodyId", body == null ? null : body.id());
        content.put("reason", reason);
        content.put("originalLanguage", originalLanguage.tag());
        return content;
    }
}
