package org.sequitur.packaged;

import org.sequitur.local.MariaDbProgram;
import org.sequitur.testsupport.RealMariaDb;

/** Runs on MariaDB 11.4, the embedded default. */
class OnMariaDb114IT extends DeployedApiTests {

    OnMariaDb114IT() {
        super(MariaDbProgram.packed(RealMariaDb.PROGRAMS));
    }
}
