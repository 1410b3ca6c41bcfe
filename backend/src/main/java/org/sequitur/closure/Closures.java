package org.sequitur.closure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.resolution.Resolution;

/** All closures and reopenings. */
@ApplicationScoped
public class Closures implements FactRepository<Closure> {

    private final PublicAddress address;

    Closures(PublicAddress address) {
        this.address = address;
    }

    /** As all see them. What was published on a resolution before a moment, oldest first. */
    public List<ClosureRepresentation> publicly(Resolution resolution, Instant before) {
        return published(resolution, before).stream()
                .map(closure -> ClosureRepresentation.of(closure, address))
                .toList();
    }
}
