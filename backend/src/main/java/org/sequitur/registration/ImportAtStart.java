package org.sequitur.registration;

import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_REGISTERED;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sequitur.document.InvalidDocumentException;

/** Registers the bundled resolutions at startup, if configured. */
@ApplicationScoped
class ImportAtStart {

    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);

    private final RegisterResolution registration;
    private final Optional<List<String>> resolutionIds;

    ImportAtStart(
            RegisterResolution registration,
            @ConfigProperty(name = "sequitur.import-at-start") Optional<List<String>> resolutionIds) {
        this.registration = registration;
        this.resolutionIds = resolutionIds;
    }

    void run(@Observes StartupEvent starting) throws IOException {
        for (var id : resolutionIds.orElse(List.of())) {
            try (var file = getClass().getResourceAsStream("/resolutions/" + id + ".json")) {
                if (file == null) {
                    throw new IllegalArgumentException(
                            "SEQUITUR_IMPORT_AT_START: no resolution '" + id + "' comes with Sequitur");
                }
                var content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                // At most starts the document is already registered unchanged; parsing and validating it again would
                // be the slowest step of the start.
                LOG.infof(
                        "%s: %s",
                        id,
                        registration.isRegistered(id, content) ? ALREADY_REGISTERED : registration.register(content));
            } catch (InvalidDocumentException faulty) {
                // The registered document takes precedence: a newer version of Sequitur may bundle a different one,
                // and must still start.
                faulty.errors()
                        .forEach(fault -> LOG.errorf(
                                "%s %s: %s / %s",
                                id,
                                fault.place(),
                                fault.message().fr(),
                                fault.message().nl()));
            }
        }
    }
}
