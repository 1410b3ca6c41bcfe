package org.sequitur.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.Committees;
import org.sequitur.resolution.FormerCommittees;

/** Committees of the earlier classifications. */
@ApplicationScoped
class ClassifiedCommittees implements FormerCommittees {

    private record Former(String resolutionId, LocalizedText committee) {}

    private final EntityManager database;

    ClassifiedCommittees(EntityManager database) {
        this.database = database;
    }

    @Override
    public Set<String> resolutions(String name) {
        return named(name).map(Former::resolutionId).collect(Collectors.toSet());
    }

    @Override
    public Optional<LocalizedText> committee(String name) {
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
