package org.sequitur.erratum;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sequitur.document.DocumentBlocks;
import org.sequitur.journal.ConcernedBodies;
import org.sequitur.journal.FactRepository;
import org.sequitur.journal.NotifiedParty;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.paging.PageRequest;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.resolution.Resolution;
import org.sequitur.resolution.ResolutionErrata;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of errata. */
@ApplicationScoped
class Errata implements FactRepository<Erratum, ErratumRepresentation>, ResolutionErrata, ConcernedBodies {

    private static final String NEWEST_FIRST = " order by publishedAt desc, id desc";

    private final Withdrawals withdrawals;
    private final ErratumBlocks erratumBlocks;
    private final DocumentBlocks blocks;
    private final PublicAddress address;

    Errata(Withdrawals withdrawals, ErratumBlocks erratumBlocks, DocumentBlocks blocks, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.erratumBlocks = erratumBlocks;
        this.blocks = blocks;
        this.address = address;
    }

    @Override
    public List<ErratumRepresentation> represent(List<Erratum> errata) {
        return withdrawals.represent(
                errata, (erratum, withdrawal) -> ErratumRepresentation.of(erratum, withdrawal, erratumBlocks, address));
    }

    /** Newest first. */
    Slice<Erratum> slice(Resolution resolution, PageRequest page) {
        return Slice.of(find("resolution = ?1" + NEWEST_FIRST, resolution), page);
    }

    /** One erratum for each confirmed proposal on the resolution, newest first. */
    List<Erratum> ofEachProposal(Resolution resolution) {
        var byProposal = new LinkedHashMap<UUID, Erratum>();
        list("resolution = ?1" + NEWEST_FIRST, resolution)
                .forEach(erratum -> byProposal.putIfAbsent(erratum.correctionId(), erratum));
        return List.copyOf(byProposal.values());
    }

    @Override
    public NotifiedParty party() {
        return NotifiedParty.FORMER_OWNER;
    }

    @Override
    public List<UUID> factsConcerning(Set<String> bodies, LocalDate since) {
        return getEntityManager()
                .createQuery(
                        "select e.id from Erratum e where e.eventKind = OWNER_CORRECTED and e.contentBefore in ?1"
                                + " and e.publishedAt >= ?2",
                        UUID.class)
                // As the document has it, in JSON.
                .setParameter(
                        1, bodies.stream().map(ErratumBlocks::ownerContent).toList())
                .setParameter(2, BrusselsTime.end(since.minusDays(1)))
                .getResultList();
    }

    @Override
    public List<ErratumRepresentation> errata(Resolution resolution) {
        return represent(ofEachProposal(resolution));
    }

    @Override
    public Map<String, LocalDate> wordingCorrectedOn(Resolution resolution) {
        return list("resolution = ?1" + NEWEST_FIRST, resolution).stream()
                .filter(erratum -> erratum.commitment() != null && ErratumBlocks.isPrintedWording(erratum.block()))
                .collect(Collectors.toMap(
                        erratum -> erratum.commitment().id(),
                        erratum -> BrusselsTime.of(erratum.publishedAt()),
                        (latest, _) -> latest));
    }

    @Override
    public String applied(Resolution resolution, String document) {
        var corrected = document;
        for (var erratum : ofEachProposal(resolution).reversed()) {
            if (blocks.same(blocks.at(corrected, erratum.block()), erratum.contentBefore())) {
                corrected = blocks.replace(corrected, erratum.block(), erratum.contentAfter());
            }
        }
        return corrected;
    }
}
