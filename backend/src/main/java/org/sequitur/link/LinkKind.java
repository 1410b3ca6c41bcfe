package org.sequitur.link;

import org.sequitur.platform.code.Coded;

/** Whether Parliament linked two commitments or ended their link. */
enum LinkKind implements Coded {
    LINKED,
    UNLINKED
}
