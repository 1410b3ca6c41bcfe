package org.sequitur.verification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.sequitur.journal.Verification;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.time.BrusselsTime;

/**
 * What readers need to verify the register.
 *
 * @param lastRun null if the operator has not verified it yet
 */
public record VerificationRepresentation(String self, Head head, LastRun lastRun) {

    static VerificationRepresentation of(JournalHead head, VerificationRun lastRun, PublicAddress address) {
        return new VerificationRepresentation(
                address.to("verification"),
                new Head(head.endOf(), address.to("journalHeads", head.endOf().toString()), head.hash()),
                lastRun == null
                        ? null
                        : new LastRun(
                                BrusselsTime.timeOf(lastRun.verifiedAt()), lastRun.journals(), lastRun.findings()));
    }

    /** @param hash SHA-256 of the file at {@code href}, in hexadecimal */
    public record Head(LocalDate endOfOn, String href, String hash) {}

    /** @param journals how many were verified */
    public record LastRun(OffsetDateTime verifiedAt, int journals, List<Verification.Finding> findings) {}
}
