package org.sequitur.classification;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.journal.ResolutionStatements;

/** Repository of classifications. */
@ApplicationScoped
class Classifications extends ResolutionStatements<Classification> {

    @Override
    protected String table() {
        return "classification";
    }
}
