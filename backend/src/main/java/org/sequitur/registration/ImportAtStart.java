package org.sequitur.registration;

import static org.sequitur.registration.RegisterResolution.Outcome.ALREADY_THERE;

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

/** Registers the resolutions that come with Sequitur, where the configuration asks for them. */
@ApplicationScoped
class ImportAtStart {

    private static final Logger LOG = Logger.getLogger(ImportAtStart.class);

    private final RegisterResolution registration;
    private final Optional<List<String>> wanted;

    ImportAtStart(
            RegisterResolution registration,
            @ConfigProperty(name = "sequitur.import-at-start") Optional<List<String>> wanted) {
        this.registration = registration;
        this.wanted = wanted;
    }

    void run(@Observes StartupEvent starting) throws IOException {
        for (var id : wanted.orElse(List.of())) {
            try (var file = getClass().getResourceAsStream("/resolutions/" + id + ".json")) {
                if (file == null) {
                    throw new IllegalArgumentException(
                            "SEQUITUR_IMPORT_AT_START: no resolution '" + id + "' comes with Sequitur");
                }
                var content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                // Nearly every start finds what the last one left: to read and to judge the document again takes longer
                // than all else here.
                LOG.infof(
                        "%s: %s", id, registration.holds(id, content) ? ALREADY_THERE : registration.register(content));
            } catch (InvalidDocumentException faulty) {
                // What is in the register stands: a newer version of Sequitur may bring another document, and must
                // start.
                faulty.faults()
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
