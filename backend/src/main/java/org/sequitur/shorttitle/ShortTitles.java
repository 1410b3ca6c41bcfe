package org.sequitur.shorttitle;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.sequitur.commitment.Commitment;
import org.sequitur.journal.FactRepository;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.withdrawal.Withdrawals;

/** Repository of short titles given after registration. */
@ApplicationScoped
public class ShortTitles implements FactRepository<ShortTitle, ShortTitleRepresentation> {

    private final Withdrawals withdrawals;
    private final PublicAddress address;

    ShortTitles(Withdrawals withdrawals, PublicAddress address) {
        this.withdrawals = withdrawals;
        this.address = address;
    }

    @Override
    public List<ShortTitleRepresentation> represent(List<ShortTitle> titles) {
        return withdrawals.represent(
                titles, (title, withdrawal) -> ShortTitleRepresentation.of(title, withdrawal, address));
    }

    /** Whether Parliament's staff ever gave the commitment a short title. */
    public boolean isGivenByStaff(Commitment commitment) {
        return latest(commitment).isPresent();
    }

    /** The latest short title that is not withdrawn. Empty if the one from the registration applies. */
    Optional<ShortTitle> latest(Commitment commitment) {
        return find("commitment = ?1 and title.fr is not null", Sort.descending("publishedAt", "id"), commitment)
                .firstResultOptional();
    }
}
