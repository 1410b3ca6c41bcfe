package org.sequitur.shorttitle;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FactRepository;

/** All short titles that were given since their resolutions were registered. */
@ApplicationScoped
public class ShortTitles implements FactRepository<ShortTitle> {

    /** Whether Parliament's staff ever called it otherwise than its resolution's document does. */
    public boolean given(Commitment commitment) {
        return latest(commitment).isPresent();
    }

    /** Of those that stand. Empty as long as the request is called what it was called when it was registered. */
    Optional<ShortTitle> latest(Commitment commitment) {
        return find("commitment = ?1 and title.fr is not null", Sort.descending("publishedAt", "id"), commitment)
                .firstResultOptional();
    }
}
