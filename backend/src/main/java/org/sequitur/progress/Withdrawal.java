package org.sequitur.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.sequitur.body.Body;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.Fact;
import org.sequitur.platform.input.Written;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;

/** That published evidence was withdrawn, and why; it has that one's id. */
@Entity
@Immutable
class Withdrawal extends Fact {

    @ManyToOne(fetch = FetchType.LAZY)
    private Body body;

    private LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Language originalLanguage;

    protected Withdrawal() {}

    /** @param body the owner that withdraws it, or null where Parliament does */
    Withdrawal(EvidenceItem item, Body body, NewWithdrawal withdrawn, Instant at) {
        super(item.id(), item.commitment(), at);
        this.body = body;
        this.reason = Written.text("/reason", withdrawn.reason());
        this.originalLanguage = withdrawn.originalLanguage();
    }

    @Override
    protected EventKind kind() {
        return EventKind.EVIDENCE_WITHDRAWN;
    }

    /** Null where Parliament withdrew it. */
    @Override
    protected Body body() {
        return body;
    }

    LocalizedText reason() {
        return reason;
    }

    Language originalLanguage() {
        return originalLanguage;
    }

    @Override
    protected Map<String, Object> content() {
        var said = new LinkedHashMap<String, Object>();
        said.put("bodyId", body == null ? null : body.id());
        said.put("reason", reason);
        said.put("originalLanguage", originalLanguage.tag());
        return said;
    }
}
