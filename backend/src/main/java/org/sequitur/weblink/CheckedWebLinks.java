package org.sequitur.weblink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.cache.PublicDataChanges;

/** The last checks of links. */
@ApplicationScoped
public class CheckedWebLinks implements PanacheRepositoryBase<CheckedWebLink, String> {

    /** A link is asked for once a day at most. */
    static final Duration INTERVAL = Duration.ofDays(1);

    private final PublicDataChanges publicDataChanges;
    private final boolean enabled;

    CheckedWebLinks(
            PublicDataChanges publicDataChanges,
            @ConfigProperty(name = "sequitur.link-checks.enabled") boolean enabled) {
        this.publicDataChanges = publicDataChanges;
        this.enabled = enabled;
    }

    boolean areEnabled() {
        return enabled;
    }

    /** The last checks by link, of those that were checked; none, without a query, if checks are not enabled. */
    public Map<String, WebLinkCheck> represent(Collection<String> links) {
        if (!enabled || links.isEmpty()) {
            return Map.of();
        }
        var checked = byHash(links);
        return links.stream()
                .distinct()
                .filter(link -> checked.containsKey(CheckedWebLink.hashOf(link)))
                .collect(Collectors.toMap(
                        Function.identity(),
                        link -> checked.get(CheckedWebLink.hashOf(link)).represent()));
    }

    /** The links to check now: those never checked, then those whose check is longest ago. */
    List<String> due(Set<String> links, Instant now, int max) {
        var checkedAt = checkTimes();
        var dueBefore = now.minus(INTERVAL);
        return links.stream()
                .filter(link -> !checkedAt
                        .getOrDefault(CheckedWebLink.hashOf(link), Instant.MIN)
                        .isAfter(dueBefore))
                .sorted(Comparator.comparing(link -> checkedAt.getOrDefault(CheckedWebLink.hashOf(link), Instant.MIN)))
                .limit(max)
                .toList();
    }

    /** Stores results, and deletes those of links that are no longer published. */
    void record(Map<String, Boolean> foundByLink, Set<String> links, Instant at) {
        var known = byHash(foundByLink.keySet());
        foundByLink.forEach((link, found) -> {
            var hash = CheckedWebLink.hashOf(link);
            var check = Optional.ofNullable(known.get(hash)).orElseGet(() -> new CheckedWebLink(hash));
            check.checked(found, at);
            persist(check);
        });
        var published = links.stream().map(CheckedWebLink::hashOf).collect(Collectors.toSet());
        checkTimes().keySet().stream().filter(hash -> !published.contains(hash)).forEach(this::deleteById);
        publicDataChanges.changed();
    }

    private Map<String, CheckedWebLink> byHash(Collection<String> links) {
        return list("linkHash in ?1", links.stream().map(CheckedWebLink::hashOf).toList()).stream()
                .collect(Collectors.toMap(CheckedWebLink::linkHash, Function.identity()));
    }

    private Map<String, Instant> checkTimes() {
        return listAll().stream().collect(Collectors.toMap(CheckedWebLink::linkHash, CheckedWebLink::checkedAt));
    }
}
