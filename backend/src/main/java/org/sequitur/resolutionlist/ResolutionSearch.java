package org.sequitur.resolutionlist;

import jakarta.enterprise.context.ApplicationScoped;
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

    ResolutionSearch(Resolutions resolutions, ResolutionOwners resolutionOwners, Bodies bodies) {
        this.resolutions = resolutions;
        this.resolutionOwners = resolutionOwners;
        this.bodies = bodies;
    }

    /**
     * The ids of the resolutions in whose present texts all of the words occur.
     *
     * @param typed contains at least one word
     * @param day only resolutions adopted by that day
     */
    Set<String> find(String typed, LocalDate day) {
        var context = context();
        return search.find(
                typed,
                resolutions.titles(day).stream()
                        .map(resolution ->
                                entry(resolution, context.getOrDefault(resolution.resolutionId(), List.of())))
                        .toList());
    }

    private static TextSearch.Entry entry(ResolutionTitle resolution, List<LocalizedText> context) {
        return new TextSearch.Entry(
                resolution.resolutionId(),
                new HashSet<>(List.of(
                        resolution.resolutionId(), resolution.documentNumber().toLowerCase(Locale.ROOT))),
                resolution.title(),
                new LocalizedText(resolution.citation(), resolution.citation()),
                Stream.concat(ResolutionDescription.of(resolution), context.stream())
                        .toList());
    }

    /** Policy areas and owners, by the id of the resolution. */
    private Map<String, List<LocalizedText>> context() {
        var context = new HashMap<String, List<LocalizedText>>();
        resolutions
                .areas()
                .forEach(area -> of(area.resolutionId(), context)
                        .add(area.area().meaning().label()));
        var bodiesById = bodies.streamAll().collect(Collectors.toMap(Body::id, Function.identity()));
        for (var owner : resolutionOwners.all()) {
            var body = bodiesById.get(owner.bodyId());
            of(owner.resolutionId(), context).addAll(List.of(body.name(), body.abbreviation()));
        }
        return context;
    }

    private static List<LocalizedText> of(String id, Map<String, List<LocalizedText>> context) {
        return context.computeIfAbsent(id, _ -> new ArrayList<>());
    }
}
