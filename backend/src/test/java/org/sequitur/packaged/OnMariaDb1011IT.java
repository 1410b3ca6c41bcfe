package org.sequitur.packaged;

import java.nio.file.Path;
import org.sequitur.local.MariaDbProgram;

/** Runs on MariaDB 10.11, the version of Debian. */
class OnMariaDb1011IT extends DeployedApiTests {

    OnMariaDb1011IT() {
        super(MariaDbProgram.installed(Path.of("/usr/sbin/mariadbd")));
    }
}
