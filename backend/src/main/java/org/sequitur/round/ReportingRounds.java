package org.sequitur.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sequitur.access.Access;
import org.sequitur.access.Permission;
import org.sequitur.body.Bodies;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.OpenCommitments;
import org.sequitur.journal.Ids;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.UserData;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.ResolutionReference;
import org.sequitur.resolution.Resolutions;

/** All reporting rounds. One in preparation does not exist for callers other than Parliament's staff. */
@ApplicationScoped
public class ReportingRounds implements PanacheRepositoryBase<ReportingRound, UUID>, UserData {

    static final Permission RUN_ROUNDS = Permission.ofParliament("RUN_ROUNDS");

    /** Ids are in the order of creation. */
    private static final Sort NEWEST_FIRST = Sort.descending("id");

    private static final String COVERED = "select c.id from ReportingRound r join r.commitments c where r = :round";

    /** Newest first. A round has commitments from its opening on. */
    private static final String OPENED_ON =
            "from ReportingRound r where exists (select 1 from r.commitments c where c.resolution.id = ?1) order by r.id desc";

    private final Access access;
    private final Resolutions resolutions;
    private final Bodies bodies;
    private final PublicAddress address;

    ReportingRounds(Access access, Resolutions resolutions, Bodies bodies, PublicAddress address) {
        this.access = access;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.address = address;
    }

    /** @throws Problem 404 if there is none that the caller may see */
    ReportingRound get(String id) {
        return findByIdOptional(Ids.uuid(id))
                .filter(round -> round.isOpened() || maySeeAll())
                .orElseThrow(() -> Problem.notFound(id));
    }

    /** @throws Problem 404 if there is none that was opened */
    ReportingRound getOpened(String id) {
        return opened(findByIdOptional(Ids.uuid(id)), id);
    }

    /**
     * A round that was opened, with a row lock until the transaction ends; for callers of any role.
     *
     * @throws Problem 404 if there is none
     */
    ReportingRound lockOpened(String id) {
        return opened(findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static ReportingRound opened(Optional<ReportingRound> round, String id) {
        return round.filter(ReportingRound::isOpened).orElseThrow(() -> Problem.notFound(id));
    }

    /**
     * The round, with a row lock until the transaction ends.
     *
     * @throws Problem 403 if the caller may not run rounds, 404 if there is none
     */
    ReportingRound lock(String id) {
        access.require(RUN_ROUNDS);
        return findByIdOptional(Ids.uuid(id), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.notFound(id));
    }

    /** The rounds that the caller may see. */
    Slice<ReportingRound> slice(PageRequest page) {
        return Slice.of(maySeeAll() ? findAll(NEWEST_FIRST) : find("openedAt is not null", NEWEST_FIRST), page);
    }

    /** The rounds that were opened on commitments of the resolution with that id. */
    Slice<ReportingRound> on(String resolutionId, PageRequest page) {
        return Slice.of(find(OPENED_ON, resolutionId), page);
    }

    /** The ids of opened rounds among these. */
    public List<UUID> opened(Collection<UUID> ids) {
        return find("select id from ReportingRound where id in ?1 and openedAt is not null", ids)
                .project(UUID.class)
                .list();
    }

    /** The scope of the round; empty if there is no such round, or if it was not opened. */
    public Optional<RoundScope> scope(UUID id) {
        return findByIdOptional(id)
                .filter(ReportingRound::isOpened)
                .map(round -> new RoundScope(
                        round.openedTitle(),
                        round.periodFrom(),
                        round.periodTo(),
                        round.dueOn(),
                        round.foreword(),
                        commitmentIds(round)));
    }

    /** Ids of the commitments of a round that was opened, in no order. */
    List<String> commitmentIds(ReportingRound round) {
        return getEntityManager()
                .createQuery(COVERED, String.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** The ids of an open round's commitments for which one of these bodies is responsible today. */
    List<String> commitmentIds(ReportingRound round, Set<String> bodyIds) {
        return getEntityManager()
                .createQuery(COVERED + " and " + OpenCommitments.RESPONSIBLE, String.class)
                .setParameter("round", round)
                .setParameter("owners", bodyIds)
                .getResultList();
    }

    /** The rounds that were opened and are not closed, the oldest first. */
    List<ReportingRound> open() {
        return list("openedAt is not null and closedAt is null", Sort.by("id"));
    }

    ReportingRoundRepresentation represent(ReportingRound round) {
        var id = round.id().toString();
        return new ReportingRoundRepresentation(
                round.id(),
                address.to("reportingRounds", id),
                round.title(),
                round.letter(),
                round.foreword(),
                round.periodFrom(),
                round.periodTo(),
                round.dueOn(),
                round.earlierDueDates(),
                resolutions.listByIds(round.resolutionIds()).stream()
                        .map(resolution -> ResolutionReference.of(resolution, address))
                        .toList(),
                bodies.listByIds(Set.copyOf(round.bodyIds())).stream()
                        .map(body -> BodyReference.of(body, address))
                        .toList(),
                address.to("reportingRounds", id, "participation"),
                address.to("reportingRounds", id, "commitments"),
                timeOf(round.openedAt()),
                timeOf(round.closedAt()),
                timeOf(round.savedAt()));
    }

    private static OffsetDateTime timeOf(Instant moment) {
        return moment == null ? null : BrusselsTime.timeOf(moment);
    }

    private boolean maySeeAll() {
        return access.allows(RUN_ROUNDS, null);
    }

    @Override
    public void erase(String userId) {
        update("savedBy = ?1 where savedBy = ?2", ERASED, userId);
    }
}
