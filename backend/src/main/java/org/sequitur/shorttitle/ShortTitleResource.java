package org.sequitur.shorttitle;

import io.smallrye.faulttolerance.api.ApplyGuard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sequitur.access.Access;
import org.sequitur.api.ShortTitlesApi;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.journal.Facts;
import org.sequitur.platform.cache.IfMatch;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.retry.TransactionRetry;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.plausibility.PlausibilityCheck;

@ApplicationScoped
@Transactional
@ApplyGuard(TransactionRetry.ON_CONFLICT)
class ShortTitleResource implements ShortTitlesApi {

    private final Commitments commitments;
    private final ShortTitles titles;
    private final Facts facts;
    private final Access access;
    private final IfMatch tags;
    private final Clock clock;
    private final PublicAddress address;

    ShortTitleResource(
            Commitments commitments,
            ShortTitles titles,
            Facts facts,
            Access access,
            IfMatch tags,
            Clock clock,
            PublicAddress address) {
        this.commitments = commitments;
        this.titles = titles;
        this.facts = facts;
        this.access = access;
        this.tags = tags;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public ShortTitleRepresentation getShortTitle(String commitmentId) {
        return current(commitments.get(commitmentId));
    }

    @Override
    public ShortTitleRepresentation replaceShortTitle(String commitmentId, String ifMatch, CreateShortTitle wanted) {
        var commitment = commitments.lock(commitmentId);
        access.require(commitment, ShortTitleFactKind.RETITLE);
        tags.mustMatch(ifMatch, current(commitment));
        var title = wanted.trimmed();
        if (!title.equals(commitment.shortTitle())) {
            var shortTitle = new ShortTitle(commitment, title, clock.instant());
            PlausibilityCheck.of(wanted.confirmed(), BrusselsTime.today(clock))
                    .text("/title", title)
                    .requireConfirmed();
            facts.add(shortTitle);
        }
        return current(commitment);
    }

    @Override
    public ShortTitleRepresentation getGivenShortTitle(String shortTitleId) {
        return titles.represent(titles.get(shortTitleId));
    }

    private ShortTitleRepresentation current(Commitment commitment) {
        return ShortTitleRepresentation.current(commitment, titles.latest(commitment), address);
    }
}
