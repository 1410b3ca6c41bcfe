package org.sequitur.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;

/**
 * Committees by names that earlier classifications have and no resolution has today, as after a new name. Feeds and
 * calendars keep these names in their addresses.
 */
@ApplicationScoped
class FormerCommittees {

    private record Former(String resolutionId, LocalizedText committee) {}

    private final EntityManager database;

    FormerCommittees(EntityManager database) {
        this.database = database;
    }

    /** The ids of the resolutions of which a committee of this name was in charge. */
    Set<String> resolutions(String name) {
        return named(name).map(Former::resolutionId).collect(Collectors.toSet());
    }

    /** The committee of this name, as it was registered last. */
    Optional<LocalizedText> committee(String name) {
        return named(name).map(Former::committee).findFirst();
    }

    private Stream<Former> named(String name) {
        return all().stream()
                .filter(former -> Committees.same(former.committee().fr(), name)
                        || Committees.same(former.committee().nl(), name));
    }

    private List<Former> all() {
        return database.createQuery(
                        "select resolution.id, committee from Classification where committee.fr is not null"
                                + " order by publishedAt desc",
                        Former.class)
                .getResultList();
    }
}
