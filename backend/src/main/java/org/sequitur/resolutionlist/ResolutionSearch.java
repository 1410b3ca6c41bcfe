package org.sequitur.resolutionlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.body.Body;
import org.sequitur.commitment.ResolutionOwners;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionArea;
import org.sequitur.resolution.ResolutionDescription;
import org.sequitur.resolution.ResolutionTitle;
import org.sequitur.resolution.Resolutions;
import org.sequitur.search.TextSearch;

/** Finds resolutions by words of their number, session, title, day of adoption, classification, and owners. */
@ApplicationScoped
class ResolutionSearch {

    private final TextSearch search = new TextSearch();
    private final Resolutions resolutions;
    private final ResolutionOwners resolutionOwners;
    private final Bodies bodies;
    private final Clock clock;

    ResolutionSearch(Resolutions resolutions, ResolutionOwners resolutionOwners, Bodies bodies, Clock clock) {
        this.resolutions = resolutions;
        this.resolutionOwners = resolutionOwners;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The ids of the resolutions in whose present texts all of the words occur; on a past day, their classification is not
     * searched, as it may have been set later.
     *
     * @param typed contains at least one word
     * @param day only resolutions adopted by that day
     */
    Set<String> find(String typed, LocalDate day) {
        var areas = policyAreas();
        var owners = owners();
        return search.find(
                typed,
                resolutions.titles(day).stream()
                        .map(resolution -> entry(
                                resolution,
                                owners.getOrDefault(resolution.resolutionId(), List.of()),
                                areas.getOrDefault(resolution.resolutionId(), List.of())))
                        .toList(),
                !day.isBefore(BrusselsTime.today(clock)));
    }

    private static TextSearch.Entry entry(
            ResolutionTitle resolution, List<LocalizedText> owners, List<LocalizedText> areas) {
        return new TextSearch.Entry(
                resolution.resolutionId(),
                new HashSet<>(List.of(
                        resolution.resolutionId(), resolution.documentNumber().toLowerCase(Locale.ROOT))),
                resolution.title(),
                new LocalizedText(resolution.citation(), resolution.citation()),
                Stream.concat(Stream.of(ResolutionDescription.adoption(resolution.adoptedOn())), owners.stream())
                        .toList(),
                Stream.concat(ResolutionDescription.classification(resolution), areas.stream())
                        .toList());
    }

    /** The labels of the policy areas, by the id of the resolution. */
    private Map<String, List<LocalizedText>> policyAreas() {
        return resolutions.areas().stream()
                .collect(Collectors.groupingBy(
                        ResolutionArea::resolutionId,
                        Collectors.mapping(area -> area.area().meaning().label(), Collectors.toList())));
    }

    /** The names of the owners, by the id of the resolution. */
    private Map<String, List<LocalizedText>> owners() {
        var names = new HashMap<String, List<LocalizedText>>();
        var bodiesById = bodies.streamAll().collect(Collectors.toMap(Body::id, Function.identity()));
        for (var owner : resolutionOwners.all()) {
            var body = bodiesById.get(owner.bodyId());
            names.computeIfAbsent(owner.resolutionId(), _ -> new ArrayList<>())
                    .addAll(List.of(body.name(), body.abbreviation()));
        }
        return names;
    }
}
