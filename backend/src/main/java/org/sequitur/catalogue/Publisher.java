package org.sequitur.catalogue;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The publisher of the register, as configured. */
@ConfigMapping(prefix = "sequitur.publisher")
interface Publisher {

    String nameFr();

    String nameNl();

    /** A type in the ADMS vocabulary of publisher types. */
    String type();

    /** The contact e-mail address; without one, the catalogue gives the home page as the only contact. */
    Optional<String> email();
}
