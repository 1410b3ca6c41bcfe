package org.sequitur.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.journal.FactRepository;

/** All assessments. */
@ApplicationScoped
class Assessments implements FactRepository<Assessment> {}
