package org.sequitur.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sequitur.body.Bodies;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.commitment.Commitments;
import org.sequitur.platform.http.PageAddress;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.Language;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.resolution.Resolutions;

/** What filters of changes mean: whether there is what they name, how readers call it, and where they find it. */
@ApplicationScoped
class ChangeFilters {

    private final Resolutions resolutions;
    private final Commitments commitments;
    private final Bodies bodies;
    private final PublicAddress address;
    private final PageAddress pages;

    ChangeFilters(
            Resolutions resolutions, Commitments commitments, Bodies bodies, PublicAddress address, PageAddress pages) {
        this.resolutions = resolutions;
        this.commitments = commitments;
        this.bodies = bodies;
        this.address = address;
        this.pages = pages;
    }

    /** @throws Problem 400 with each id that names nothing */
    ChangeFilter checked(ChangeFilter filter) {
        var unknown = Stream.of(
                        unknown("resolution", resolutions.unknown(filter.resolution())),
                        unknown("theme", resolutions.unknownThemes(filter.theme())),
                        unknown("commitment", commitments.unknown(filter.commitment())),
                        unknown("owner", bodies.unknown(filter.owner())))
                .flatMap(issues -> issues)
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.badRequest(unknown);
        }
        return filter;
    }

    /** What is filtered by, as readers call it; empty where everything is wanted. */
    String names(ChangeFilter filter, Language language) {
        return Stream.of(
                        resolutions.named(filter.resolution()).stream().map(resolution -> resolution.documentNumber()),
                        resolutions.themes(filter.theme()).stream()
                                .map(theme -> theme.shortHeading().in(language)),
                        commitments.named(filter.commitment()).stream()
                                .map(commitment -> CommitmentReference.of(commitment, address))
                                .map(commitment -> commitment.number() + " "
                                        + commitment.shortTitle().in(language)),
                        bodies.named(Set.copyOf(filter.owner())).stream()
                                .map(body -> body.abbreviation().in(language)),
                        filter.kind().stream()
                                .map(kind -> kind.meaning().label().in(language)))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    /** The page on which a reader finds what is filtered by. */
    LocalizedText page(ChangeFilter filter) {
        var narrowed = new TreeMap<String, List<String>>();
        narrow("resolution", filter.resolution(), narrowed);
        narrow("theme", filter.theme(), narrowed);
        narrow("owner", filter.owner(), narrowed);
        if (filter.commitment().size() == 1) {
            return pages.commitment(filter.commitment().getFirst());
        }
        if (narrowed.isEmpty()) {
            return pages.home();
        }
        return narrowed.keySet().equals(Set.of("owner")) && filter.owner().size() == 1
                ? pages.body(filter.owner().getFirst())
                : pages.commitments(narrowed);
    }

    private static void narrow(String name, List<String> values, TreeMap<String, List<String>> filters) {
        if (!values.isEmpty()) {
            filters.put(name, values);
        }
    }

    private static Stream<Issue> unknown(String name, Collection<String> ids) {
        return ids.stream().map(id -> Issue.unknownReference(name, id));
    }
}
