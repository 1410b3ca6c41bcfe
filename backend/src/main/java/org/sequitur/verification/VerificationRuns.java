package org.sequitur.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.journal.Verification;

/** The results of the verifications by the operator, which are public. */
@ApplicationScoped
class VerificationRuns implements PanacheRepositoryBase<VerificationRun, UUID> {

    private final Clock clock;

    VerificationRuns(Clock clock) {
        this.clock = clock;
    }

    /** Not a change of the public data: the responses to all other requests stay as they are. */
    @Transactional
    void add(int journals, List<Verification.Finding> findings) {
        persist(new VerificationRun(clock.instant(), journals, findings));
    }

    Optional<VerificationRun> last() {
        return findAll(Sort.descending("verifiedAt")).firstResultOptional();
    }
}
