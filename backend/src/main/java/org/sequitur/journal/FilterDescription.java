package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
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
public class FilterDescription {

    /** The filters by facts that the page of publications has, with one value each. */
    private static final Set<String> ON_PUBLICATIONS_PAGE = Set.of("resolution", "owner");

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

    /** The filter's values as readers call them, separated by commas; empty for no filter. */
    public String names(FactFilter facts, Language language) {
        return joined(valuesOf(facts, language));
    }

    /** The filter's values as readers call them, separated by commas; empty for no filter. */
    String names(EventFilter filter, Language language) {
        return joined(Stream.concat(
                valuesOf(filter.facts(), language),
                filter.kinds().stream().map(kind -> kind.meaning().label().in(language))));
    }

    private Stream<String> valuesOf(FactFilter facts, Language language) {
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
                                .map(body -> body.abbreviation().in(language)))
                .flatMap(names -> names);
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    /** URL of the page that shows the filtered facts. */
    public LocalizedText page(FactFilter facts) {
        if (facts.commitments().size() == 1) {
            return pages.commitment(facts.commitments().getFirst());
        }
        var parameters = parameters(facts);
        if (parameters.isEmpty()) {
            return pages.home();
        }
        if (parameters.size() == 1) {
            if (facts.owners().size() == 1) {
                return pages.body(facts.owners().getFirst());
            }
            if (facts.resolutions().size() == 1) {
                return pages.resolution(facts.resolutions().getFirst());
            }
        }
        return pages.commitments(parameters);
    }

    /**
     * URL of the page that shows the filtered events: the publications with the same filters, or if that page has not all of
     * them, the page of the facts.
     *
     * @param month in which the events were published; null for all
     */
    LocalizedText page(EventFilter filter, YearMonth month) {
        var facts = filter.facts();
        var parameters = parameters(facts);
        var isOnPage = facts.commitments().isEmpty()
                && filter.kinds().size() < 2
                && parameters.entrySet().stream()
                        .allMatch(parameter -> ON_PUBLICATIONS_PAGE.contains(parameter.getKey())
                                && parameter.getValue().size() == 1);
        if (!isOnPage) {
            return page(facts);
        }
        addFilter("kind", filter.kinds().stream().map(EventKind::code).toList(), parameters);
        addFilter("since", listOf(filter.period().since()), parameters);
        addFilter("month", listOf(month), parameters);
        return pages.publications(parameters);
    }

    private static List<String> listOf(Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    /** The query parameters of a list of the filtered commitments, which have the same names on all pages and in the API. */
    public static Map<String, List<String>> parameters(FactFilter facts) {
        var parameters = new TreeMap<String, List<String>>();
        addFilter("resolution", facts.resolutions(), parameters);
        addFilter("session", facts.criteria().session(), parameters);
        addFilter("committee", facts.criteria().committee(), parameters);
        addFilter(
                "policyArea",
                facts.criteria().policyArea().stream().map(PolicyArea::code).toList(),
                parameters);
        addFilter("theme", facts.themes(), parameters);
        addFilter("owner", facts.owners(), parameters);
        return parameters;
    }

    private static void addFilter(String name, List<String> values, Map<String, List<String>> parameters) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
