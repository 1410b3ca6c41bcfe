package org.sequitur.catalogue;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who answers for what is published here. */
@ConfigMapping(prefix = "sequitur.publisher")
interface Publisher {

    String nameFr();

    String nameNl();

    /** An e-mail address; without one, the page says whom to turn to. */
    Optional<String> email();
}
