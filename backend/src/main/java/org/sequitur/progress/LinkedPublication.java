package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.commitment.CurrentLinks;
import org.sequitur.journal.Fact;
import org.sequitur.journal.Facts;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;
import org.sequitur.platform.time.BrusselsTime;

/** Publishes the report on a commitment also on commitments that are linked to it. */
@ApplicationScoped
class LinkedPublication {

    private final Commitments commitments;
    private final CurrentLinks links;
    private final EvidenceItems evidence;
    private final EarlierReports earlier;
    private final Facts facts;
    private final Access access;
    private final Clock clock;

    LinkedPublication(
            Commitments commitments,
            CurrentLinks links,
            EvidenceItems evidence,
            EarlierReports earlier,
            Facts facts,
            Access access,
            Clock clock) {
        this.commitments = commitments;
        this.links = links;
        this.evidence = evidence;
        this.earlier = earlier;
        this.facts = facts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The named commitments, locked until the transaction ends, in one order for all callers. Call it before any read
     * without a lock.
     *
     * @throws Problem 400 if one does not exist
     */
    List<Commitment> lock(CreatePublication publication) {
        var ids = publication.alsoFor();
        var found = new ArrayList<Commitment>();
        var issues = new ArrayList<Issue>();
        for (var id : ids.stream().sorted().toList()) {
            commitments.lockIfPresent(id).ifPresentOrElse(found::add, () -> issues.add(unknown(ids.indexOf(id), id)));
        }
        if (!issues.isEmpty()) {
            throw Problem.badRequest(issues);
        }
        return found;
    }

    /**
     * @param others locked by the caller
     * @throws Problem 403 if the caller's bodies do not own all of them, 409 if one is not linked to the commitment or is
     *     closed
     */
    void check(Commitment commitment, List<Commitment> others) {
        if (others.isEmpty()) {
            return;
        }
        others.forEach(other -> access.require(other, Permission.REPORT));
        var linked = links.find(commitment, BrusselsTime.today(clock)).stream()
                .map(link -> link.other().rowId())
                .collect(Collectors.toSet());
        for (var other : others) {
            if (!linked.contains(other.rowId())) {
                throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alsoForNotLinked(other.citation()));
            }
            if (other.state().isClosed()) {
                throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.alsoForClosed(other.citation()));
            }
        }
    }

    /**
     * Publishes the same report on each of these commitments, with evidence that shares the files.
     *
     * @param report just published
     * @param items all evidence of the report
     */
    void publish(ProgressReport report, List<EvidenceItem> items, List<Commitment> others) {
        for (var other : others) {
            var id = Fact.newId();
            var copies = items.stream()
                    .map(item -> new EvidenceItem(item, id, other))
                    .toList();
            // Before the report: the database refuses evidence that is added to a published one.
            evidence.persist(copies);
            evidence.flush();
            var body = access.reportingBody(other);
            var corrected = earlier.correctedTogether(report.corrects(), other, body);
            facts.add(new ProgressReport(report, id, other, body, copies, corrected, clock.instant()));
        }
    }

    private static Issue unknown(int index, String id) {
        return Issue.inBody(
                Issue.Type.REFERENCED_RESOURCE_NOT_FOUND, "/alsoFor/" + index, id, MESSAGES.alsoForUnknown(id));
    }
}
