package org.sequitur.progress;

import java.util.List;

/** References to all evidence that was published with a report. */
record EvidenceRefs(List<EvidenceRef> items) {}
