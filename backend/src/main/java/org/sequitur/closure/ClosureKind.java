package org.sequitur.closure;

import org.sequitur.platform.code.Coded;

/** Whether Parliament closed the commitment or reopened it. */
enum ClosureKind implements Coded {
    CLOSED,
    REOPENED
}
