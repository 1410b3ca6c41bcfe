package org.sequitur.response;

import jakarta.enterprise.context.ApplicationScoped;
import org.sequitur.journal.FactRepository;

/** All responses that were recorded. */
@ApplicationScoped
class RecordedResponses implements FactRepository<RecordedResponse> {}
