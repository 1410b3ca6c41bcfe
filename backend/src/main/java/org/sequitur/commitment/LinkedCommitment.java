package org.sequitur.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.sequitur.body.BodyReference;

/**
 * A linked commitment of another resolution in the public API, with its state on a day.
 *
 * @param relation of the commitment of the response to this one
 */
public record LinkedCommitment(
        UUID commitmentLinkId,
        String href,
        LinkRelation relation,
        LocalDate linkedOn,
        CommitmentReference commitment,
        BodyReference owner,
        ImplementationStatus implementationStatus,
        AssessmentOutcome assessment,
        boolean closed) {}
