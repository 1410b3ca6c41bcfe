package org.sequitur.packaged;

import java.nio.file.Path;
import org.sequitur.local.MariaDbProgram;

/** On MariaDB 10.11, Debian's. */
class OnMariaDb1011IT extends DeployedApiTests {

    OnMariaDb1011IT() {
        super(MariaDbProgram.installed(Path.of("/usr/sbin/mariadbd")));
    }
}
