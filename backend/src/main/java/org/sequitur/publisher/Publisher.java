package org.sequitur.publisher;

import static org.sequitur.publisher.PublisherMessages.MESSAGES;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sequitur.platform.language.LocalizedText;

/** The publisher of the register, the address to write to, and the service to which readers may complain. */
@Singleton
public class Publisher {

    private static final Pattern PAGE = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]+@[^\\s@\"<>]+");

    private final Optional<LocalizedText> name;
    private final Optional<LocalizedText> page;
    private final Optional<LocalizedText> email;
    private final Optional<LocalizedText> ombuds;
    private final Optional<LocalizedText> ombudsPage;
    private final String type;

    /** @throws IllegalArgumentException if a setting has one language only, or no valid address */
    Publisher(PublisherSettings settings) {
        name = both("SEQUITUR_PUBLISHER", settings.nameFr(), settings.nameNl());
        page = addresses("SEQUITUR_PUBLISHER_PAGE", PAGE, settings.pageFr(), settings.pageNl());
        email = addresses("SEQUITUR_PUBLISHER_EMAIL", EMAIL, settings.emailFr(), settings.emailNl());
        ombuds = both("SEQUITUR_OMBUDS", settings.ombudsFr(), settings.ombudsNl());
        ombudsPage = addresses("SEQUITUR_OMBUDS_PAGE", PAGE, settings.ombudsPageFr(), settings.ombudsPageNl());
        type = settings.type();
        if (page.isPresent() && name.isEmpty()) {
            throw new IllegalArgumentException("SEQUITUR_PUBLISHER_PAGE needs SEQUITUR_PUBLISHER_FR and _NL");
        }
        if (ombudsPage.isPresent() && ombuds.isEmpty()) {
            throw new IllegalArgumentException("SEQUITUR_OMBUDS_PAGE needs SEQUITUR_OMBUDS_FR and _NL");
        }
    }

    /** Wrong settings are refused at the start. */
    void check(@Observes StartupEvent starting) {
        // The constructor checks them.
    }

    /** Empty for a trial. */
    public Optional<LocalizedText> name() {
        return name;
    }

    public Optional<LocalizedText> page() {
        return page;
    }

    public Optional<LocalizedText> email() {
        return email;
    }

    Optional<LocalizedText> ombuds() {
        return ombuds;
    }

    Optional<LocalizedText> ombudsPage() {
        return ombudsPage;
    }

    /** A type in the ADMS vocabulary of publisher types. */
    public String type() {
        return type;
    }

    /** One sentence: who publishes, or that this is a trial. */
    public LocalizedText notice() {
        return name.map(MESSAGES::by).orElseGet(MESSAGES::trial);
    }

    private static Optional<LocalizedText> both(String setting, Optional<String> fr, Optional<String> nl) {
        if (fr.isPresent() != nl.isPresent()) {
            throw new IllegalArgumentException(
                    "%s is set in one language only: set %s_FR and %s_NL".formatted(setting, setting, setting));
        }
        return fr.map(text -> new LocalizedText(text, nl.orElseThrow()));
    }

    private static Optional<LocalizedText> addresses(
            String setting, Pattern pattern, Optional<String> fr, Optional<String> nl) {
        var addresses = both(setting, fr, nl);
        addresses.ifPresent(both -> {
            check(setting + "_FR", pattern, both.fr());
            check(setting + "_NL", pattern, both.nl());
        });
        return addresses;
    }

    private static void check(String setting, Pattern pattern, String address) {
        if (!pattern.matcher(address).matches()) {
            throw new IllegalArgumentException("%s is not %s: %s"
                    .formatted(setting, pattern == PAGE ? "an http or https address" : "an e-mail address", address));
        }
    }
}
