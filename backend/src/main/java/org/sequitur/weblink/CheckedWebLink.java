package org.sequitur.weblink;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.time.BrusselsTime;

/** The last check of a link, whatever evidence has it. */
@Entity
class CheckedWebLink {

    @Id
    @Column(columnDefinition = "char(64)")
    private String linkHash;

    @Column(columnDefinition = "datetime(6)")
    private Instant checkedAt;

    @Column(columnDefinition = "datetime(6)")
    private Instant foundAt;

    protected CheckedWebLink() {}

    CheckedWebLink(String linkHash) {
        this.linkHash = linkHash;
    }

    /** A link may be longer than a key of the database. */
    static String hashOf(String link) {
        return Sha256.hex(link);
    }

    void checked(boolean found, Instant at) {
        checkedAt = at.truncatedTo(ChronoUnit.MILLIS);
        if (found) {
            foundAt = checkedAt;
        }
    }

    String linkHash() {
        return linkHash;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    WebLinkCheck represent() {
        return new WebLinkCheck(BrusselsTime.of(checkedAt), foundAt == null ? null : BrusselsTime.of(foundAt));
    }
}
