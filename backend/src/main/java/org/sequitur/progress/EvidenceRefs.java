package org.sequitur.progress;

import java.util.List;

/** References to all evidence that was published with a report. */
record EvidenceRefs(List<EvidenceRef> items) {

    static EvidenceRefs of(List<EvidenceItem> evidence) {
        return new EvidenceRefs(evidence.stream()
                .map(item -> new EvidenceRef(item.id().toString(), item.hash()))
                .toList());
    }
}
