package org.sequitur.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Issue;

/**
 * Finds resolutions by session and by the classification that applies today. A committee's name that no resolution has today
 * means those that had it earlier.
 */
@ApplicationScoped
public class ClassifiedResolutions {

    private final EntityManager database;
    private final Committees committees;
    private final FormerCommittees formerCommittees;

    ClassifiedResolutions(EntityManager database, Committees committees, FormerCommittees formerCommittees) {
        this.database = database;
        this.committees = committees;
        this.formerCommittees = formerCommittees;
    }

    /** The ids of the resolutions that match; the criteria have no {@link #issues}. */
    public Set<String> ids(ResolutionCriteria criteria) {
        var query = database.createQuery(
                "select r.id from Resolution r where true"
                        + (criteria.session().isEmpty() ? "" : " and r.session in :session")
                        + (criteria.committee().isEmpty()
                                ? ""
                                : " and (r.committee.fr in :committee or r.committee.nl in :committee"
                                        + " or r.id in :former)")
                        + (criteria.policyArea().isEmpty()
                                ? ""
                                : " and exists (select a from r.policyAreas a where a in :policyArea)"),
                String.class);
        bind(query, "session", criteria.session());
        if (!criteria.committee().isEmpty()) {
            query.setParameter(
                    "committee",
                    criteria.committee().stream()
                            .flatMap(name -> committees.registered(name).stream())
                            .toList());
            query.setParameter(
                    "former",
                    unregistered(criteria)
                            .flatMap(name -> formerCommittees.resolutions(name).stream())
                            .toList());
        }
        bind(query, "policyArea", criteria.policyArea());
        return new HashSet<>(query.getResultList());
    }

    /**
     * The ids of the resolutions that are listed and match, in their order; empty if all do.
     *
     * @param listed ids; an empty list does not restrict
     */
    public Optional<List<String>> selected(List<String> listed, ResolutionCriteria criteria) {
        if (criteria.isEmpty()) {
            return listed.isEmpty() ? Optional.empty() : Optional.of(listed);
        }
        return Optional.of(ids(criteria).stream()
                .filter(id -> listed.isEmpty() || listed.contains(id))
                .sorted()
                .toList());
    }

    /** The policy areas that some resolution has. */
    public Set<PolicyArea> policyAreas() {
        return new HashSet<>(
                database.createQuery("select distinct a from Resolution r join r.policyAreas a", PolicyArea.class)
                        .getResultList());
    }

    /** The names of the values of the criteria, in their order. */
    public Stream<LocalizedText> names(ResolutionCriteria criteria) {
        return Stream.of(
                        criteria.session().stream().map(session -> new LocalizedText(session, session)),
                        criteria.committee().stream()
                                .flatMap(name ->
                                        committees.named(name).or(() -> formerCommittees.committee(name)).stream()),
                        criteria.policyArea().stream()
                                .map(area -> area.meaning().label()))
                .flatMap(names -> names);
    }

    /**
     * An issue for each session that no resolution has, and each committee that none has or had. Policy areas are codes of
     * the contract.
     */
    public Stream<Issue> issues(ResolutionCriteria criteria) {
        var unknownCommittees = unregistered(criteria)
                .filter(name -> formerCommittees.committee(name).isEmpty())
                .toList();
        return Stream.concat(
                Issue.unknownReferences("session", without("select session from Resolution", criteria.session())),
                Issue.unknownReferences("committee", unknownCommittees));
    }

    /** The names of committees that no resolution has today. */
    private Stream<String> unregistered(ResolutionCriteria criteria) {
        return criteria.committee().stream()
                .filter(name -> committees.registered(name).isEmpty());
    }

    private List<String> without(String known, List<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var existing = new HashSet<>(database.createQuery(known, String.class).getResultList());
        return wanted.stream().filter(value -> !existing.contains(value)).toList();
    }

    private static void bind(TypedQuery<?> query, String name, List<?> values) {
        if (!values.isEmpty()) {
            query.setParameter(name, values);
        }
    }
}
