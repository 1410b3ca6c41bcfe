package org.sequitur.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.OutdatedCommitments;

/**
 * Computes states again from the facts, before the API serves requests, where a migration says that they lack values which
 * this version computes. Each commitment has its own transaction, so that an interrupted start loses nothing.
 */
@ApplicationScoped
class OutdatedStates {

    private static final Logger LOG = Logger.getLogger(OutdatedStates.class);

    private final Commitments commitments;
    private final OutdatedCommitments outdated;
    private final Replays replays;

    OutdatedStates(Commitments commitments, OutdatedCommitments outdated, Replays replays) {
        this.commitments = commitments;
        this.outdated = outdated;
        this.replays = replays;
    }

    void update(@Observes @Priority(1) StartupEvent starting) {
        QuarkusTransaction.requiringNew()
                .call(outdated::ids)
                .forEach(id -> QuarkusTransaction.requiringNew().run(() -> update(id)));
    }

    /** A commitment whose journal does not verify keeps its state, and is tried again at the next start. */
    private void update(String commitmentId) {
        var commitment = commitments.lock(commitmentId);
        var replay = replays.of(commitment);
        if (!replay.findings().isEmpty()) {
            LOG.warnf("The journal of %s does not verify, so that its state was not computed again", commitmentId);
            return;
        }
        outdated.update(commitment, replay.state(), replay.periods());
    }
}
