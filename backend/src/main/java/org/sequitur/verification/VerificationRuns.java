package org.sequitur.verification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sequitur.platform.cache.PublicDataChanges;

/** The results of the verifications by the operator, which are public. */
@ApplicationScoped
class VerificationRuns implements PanacheRepositoryBase<VerificationRun, UUID> {

    private final PublicDataChanges publicDataChanges;
    private final Clock clock;

    VerificationRuns(PublicDataChanges publicDataChanges, Clock clock) {
        this.publicDataChanges = publicDataChanges;
        this.clock = clock;
    }

    @Transactional
    void add(int journals, List<VerificationFinding> findings) {
        persist(new VerificationRun(clock.instant(), journals, findings));
        publicDataChanges.changed();
    }

    Optional<VerificationRun> last() {
        return findAll(Sort.descending("verifiedAt")).firstResultOptional();
    }
}
