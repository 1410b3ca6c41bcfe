package org.sequitur.shorttitle;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.PublishedText;

/** Describes short titles. */
@Singleton
class ShortTitleFactKind implements FactKind {

    static final Permission RETITLE = Permission.ofParliament("RETITLE");

    @Override
    public PublishedText text() {
        return ShortTitle.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.RETITLED);
    }
}
