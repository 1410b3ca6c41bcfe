package org.sequitur.progress;

import static org.sequitur.progress.ProgressMessages.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.problem.Issue;
import org.sequitur.platform.problem.Problem;
import org.sequitur.platform.problem.ProblemType;

/** Adds evidence of an earlier report to a draft, without a second upload: the copies share the stored file. */
@ApplicationScoped
class EvidenceReuse {

    private final EvidenceItems evidence;

    EvidenceReuse(EvidenceItems evidence) {
        this.evidence = evidence;
    }

    /**
     * Items that the draft has taken over already are left out, so that the request can be repeated.
     *
     * @param draft locked by the caller
     * @throws Problem 400 if an item is not published on the draft's commitment, 409 if one was withdrawn
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ProgressReportDraft draft, List<UUID> ids) {
        // Locked, so that none is withdrawn meanwhile; in the same order for all callers.
        var originals = evidence.lockPublished(ids, draft.commitment()).stream()
                .collect(Collectors.toMap(EvidenceItem::id, Function.identity()));
        requireReusable(ids, originals);
        var present = evidence.findByReport(draft.id()).stream()
                .map(EvidenceItem::storedUnder)
                .collect(Collectors.toSet());
        originals.values().stream()
                .sorted(Comparator.comparing(EvidenceItem::id))
                .filter(original -> present.add(original.storedUnder()))
                .forEach(original -> evidence.persist(new EvidenceItem(original, draft.id(), draft.commitment())));
    }

    private static void requireReusable(List<UUID> ids, Map<UUID, EvidenceItem> originals) {
        var unknown = new ArrayList<Issue>();
        for (var id : ids) {
            if (!originals.containsKey(id)) {
                unknown.add(Issue.inBody(
                        Issue.Type.REFERENCED_RESOURCE_NOT_FOUND,
                        "/evidenceItemIds/" + ids.indexOf(id),
                        id.toString(),
                        MESSAGES.evidenceNotReusable(id)));
            } else if (originals.get(id).title() == null) {
                throw Problem.of(ProblemType.FORBIDDEN_TRANSITION, MESSAGES.reusedEvidenceWithdrawn(id));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.badRequest(unknown);
        }
    }
}
