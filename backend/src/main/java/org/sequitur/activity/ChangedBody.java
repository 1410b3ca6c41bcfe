package org.sequitur.activity;

import org.sequitur.access.BodyChange;
import org.sequitur.access.BodyChangeKind;
import org.sequitur.body.BodyReference;
import org.sequitur.platform.http.PublicAddress;

/** A change of how many people a body needs to publish. */
record ChangedBody(BodyChangeKind kind, BodyReference body) {

    static ChangedBody of(BodyChange change, PublicAddress address) {
        return new ChangedBody(change.kind(), BodyReference.of(change.body(), address));
    }
}
