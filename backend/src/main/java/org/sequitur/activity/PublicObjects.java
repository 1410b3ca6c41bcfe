package org.sequitur.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.round.ReportingRounds;
import org.sequitur.sitting.Sittings;

/** Finds the rounds and sittings that operations were about and that the public can read. */
@ApplicationScoped
class PublicObjects {

    private final ReportingRounds rounds;
    private final Sittings sittings;
    private final PublicAddress address;

    PublicObjects(ReportingRounds rounds, Sittings sittings, PublicAddress address) {
        this.rounds = rounds;
        this.sittings = sittings;
        this.address = address;
    }

    /** The addresses by id; of other objects there is none. */
    @Transactional
    public Map<UUID, String> hrefs(Set<UUID> ids) {
        var hrefs = new HashMap<UUID, String>();
        rounds.opened(ids).forEach(id -> hrefs.put(id, address.to("reportingRounds", id.toString())));
        sittings.announced(ids).forEach(id -> hrefs.put(id, address.to("sittings", id.toString())));
        return hrefs;
    }
}
