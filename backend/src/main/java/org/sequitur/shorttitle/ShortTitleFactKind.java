package org.sequitur.shorttitle;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.FactOutcome;
import org.sequitur.journal.PublishedText;

/** Describes short titles. */
@Singleton
class ShortTitleFactKind implements FactKind {

    static final Permission RETITLE = Permission.ofParliament("RETITLE");

    private final ShortTitles titles;

    ShortTitleFactKind(ShortTitles titles) {
        this.titles = titles;
    }

    @Override
    public PublishedText text() {
        return ShortTitle.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.RETITLED);
    }

    @Override
    public Map<UUID, FactOutcome> outcomes(Collection<UUID> ids) {
        return titles.outcomes(ids, title -> title.isWithdrawn() ? null : FactOutcome.of(title.title()));
    }
}
