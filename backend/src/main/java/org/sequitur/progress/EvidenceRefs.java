package org.sequitur.progress;

import java.util.List;

/** All the evidence that a report was published with. */
record EvidenceRefs(List<EvidenceRef> items) {}
