package org.sequitur.erratum;

import org.sequitur.platform.code.Coded;

/** Whether a proposal awaits a decision. */
enum ErratumProposalState implements Coded {
    PROPOSED,
    CONFIRMED,
    REFUSED
}
