package org.sequitur.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.weblink.CheckedWebLinks;
import org.sequitur.withdrawal.WithdrawalRepresentation;
import org.sequitur.withdrawal.Withdrawals;

/** Represents evidence with its withdrawals and the last checks of its links; of many items in one query each. */
@ApplicationScoped
class EvidenceRepresentations {

    private final EvidenceItems evidence;
    private final Withdrawals withdrawals;
    private final CheckedWebLinks checkedWebLinks;
    private final PublicAddress address;

    EvidenceRepresentations(
            EvidenceItems evidence, Withdrawals withdrawals, CheckedWebLinks checkedWebLinks, PublicAddress address) {
        this.evidence = evidence;
        this.withdrawals = withdrawals;
        this.checkedWebLinks = checkedWebLinks;
        this.address = address;
    }

    /** By item id. */
    Map<UUID, EvidenceItemRepresentation> represent(Collection<EvidenceItem> items) {
        return represent(
                items, withdrawals.represent(evidence.withdrawals(items).values()));
    }

    /** In the same order, of items that are not withdrawn. */
    List<EvidenceItemRepresentation> notWithdrawn(List<EvidenceItem> items) {
        var represented = represent(items, Map.of());
        return items.stream().map(item -> represented.get(item.id())).toList();
    }

    EvidenceItemRepresentation notWithdrawn(EvidenceItem item) {
        return notWithdrawn(List.of(item)).getFirst();
    }

    private Map<UUID, EvidenceItemRepresentation> represent(
            Collection<EvidenceItem> items, Map<UUID, WithdrawalRepresentation> withdrawn) {
        var checks = checkedWebLinks.represent(
                items.stream().map(EvidenceItem::url).filter(Objects::nonNull).toList());
        return items.stream()
                .map(item -> EvidenceItemRepresentation.of(
                        item, withdrawn.get(item.id()), item.url() == null ? null : checks.get(item.url()), address))
                .collect(Collectors.toMap(EvidenceItemRepresentation::evidenceItemId, Function.identity()));
    }
}
