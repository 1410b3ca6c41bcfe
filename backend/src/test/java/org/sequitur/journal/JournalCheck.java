package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs {@code make verify} for one commitment, for tests of other packages. */
@ApplicationScoped
public class JournalCheck {

    private final Verification verification;

    JournalCheck(Verification verification) {
        this.verification = verification;
    }

    public List<String> findings(String commitmentId) {
        return verification.findings(commitmentId).stream()
                .map(finding -> finding.what().fr())
                .toList();
    }
}
