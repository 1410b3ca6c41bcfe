package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.Commitments;
import org.sequitur.page.PageAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.resolution.ClassifiedResolutions;
import org.sequitur.resolution.PolicyArea;
import org.sequitur.resolution.Resolutions;

/** Describes filters of facts for readers: label and page. */
@ApplicationScoped
class FilterDescription {

    private final Resolutions resolutions;
    private final ClassifiedResolutions classified;
    private final Commitments commitments;
    private final Bodies bodies;
    private final PageAddress pages;

    FilterDescription(
            Resolutions resolutions,
            ClassifiedResolutions classified,
            Commitments commitments,
            Bodies bodies,
            PageAddress pages) {
        this.resolutions = resolutions;
        this.classified = classified;
        this.commitments = commitments;
        this.bodies = bodies;
        this.pages = pages;
    }

    /** The filter's values as readers call them; empty for no filter. */
    String names(EventFilter filter, Language language) {
        var facts = filter.facts();
        return Stream.of(
                        resolutions.listByIds(facts.resolutions()).stream()
                                .map(resolution -> resolution.documentNumber()),
                        classified.names(facts.criteria()).map(name -> name.in(language)),
                        resolutions.themes(facts.themes()).stream()
                                .map(theme -> theme.shortHeading().in(language)),
                        commitments.listByIds(facts.commitments()).stream()
                                .map(commitment -> commitment.label() + " "
                                        + commitment.shortTitle().in(language)),
                        bodies.listByIds(Set.copyOf(facts.owners())).stream()
                                .map(body -> body.abbreviation().in(language)),
                        filter.kinds().stream()
                                .map(kind -> kind.meaning().label().in(language)))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    /** URL of the page that shows the filtered facts. */
    LocalizedText page(FactFilter facts) {
        var pageFilters = new TreeMap<String, List<String>>();
        var criteria = facts.criteria();
        if (classified.issues(criteria).findAny().isEmpty()) {
            addFilter("resolution", facts.resolutions(), pageFilters);
            addFilter("session", criteria.session(), pageFilters);
            addFilter("committee", criteria.committee(), pageFilters);
            addFilter(
                    "policyArea",
                    criteria.policyArea().stream().map(PolicyArea::code).toList(),
                    pageFilters);
        } else {
            // The page refuses a committee's name of earlier.
            addFilter("resolution", facts.matchingResolutions(), pageFilters);
        }
        addFilter("theme", facts.themes(), pageFilters);
        addFilter("owner", facts.owners(), pageFilters);
        if (facts.commitments().size() == 1) {
            return pages.commitment(facts.commitments().getFirst());
        }
        if (pageFilters.isEmpty()) {
            return pages.home();
        }
        return pageFilters.keySet().equals(Set.of("owner")) && facts.owners().size() == 1
                ? pages.body(facts.owners().getFirst())
                : pages.commitments(pageFilters);
    }

    private static void addFilter(String name, List<String> values, Map<String, List<String>> filters) {
        if (!values.isEmpty()) {
            filters.put(name, values);
        }
    }
}
