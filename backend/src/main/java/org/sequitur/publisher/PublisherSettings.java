package org.sequitur.publisher;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The settings about the publisher, each in both languages. */
@ConfigMapping(prefix = "sequitur.publisher")
interface PublisherSettings {

    /** Without a name the site states that it is a trial. */
    Optional<String> nameFr();

    Optional<String> nameNl();

    /** Its page. */
    Optional<String> pageFr();

    Optional<String> pageNl();

    /** A type in the ADMS vocabulary of publisher types. */
    String type();

    /** The address to which readers write. */
    Optional<String> emailFr();

    Optional<String> emailNl();

    /** The service to which readers may complain. */
    Optional<String> ombudsFr();

    Optional<String> ombudsNl();

    Optional<String> ombudsPageFr();

    Optional<String> ombudsPageNl();
}
