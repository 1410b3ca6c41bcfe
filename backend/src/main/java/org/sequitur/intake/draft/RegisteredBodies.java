package org.sequitur.intake.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.sequitur.body.Bodies;
import org.sequitur.document.ResolutionDocument.BodyEntry;

/** The registered bodies, read in a transaction of their own: none is held while a source is read. */
@ApplicationScoped
@Transactional
class RegisteredBodies {

    private final Bodies bodies;

    RegisteredBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    List<BodyEntry> all() {
        return bodies.listAll().stream()
                .map(body -> new BodyEntry(body.id(), body.name(), body.abbreviation(), body.website()))
                .toList();
    }
}
