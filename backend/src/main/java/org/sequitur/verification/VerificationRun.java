package org.sequitur.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sequitur.journal.Fact;
import org.sequitur.journal.Verification;

/** The result of one verification by the operator. */
@Entity
@Immutable
class VerificationRun {

    /** A broken journal has few findings; many broken ones mean the same. */
    static final int MAX_FINDINGS = 100;

    @Id
    private UUID id;

    @Column(columnDefinition = "datetime(6)")
    private Instant verifiedAt;

    private int journals;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Verification.Finding> findings;

    protected VerificationRun() {}

    /** @param journals how many were verified */
    VerificationRun(Instant at, int journals, List<Verification.Finding> findings) {
        this.id = Fact.newId();
        this.verifiedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.journals = journals;
        this.findings = findings.stream().limit(MAX_FINDINGS).toList();
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    int journals() {
        return journals;
    }

    List<Verification.Finding> findings() {
        return findings;
    }
}
