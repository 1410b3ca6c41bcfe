package org.sequitur.shorttitle;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;

/** Describes short titles. */
@Singleton
class ShortTitleFactKind implements FactKind {

    @Override
    public String collection() {
        return "shortTitles";
    }

    @Override
    public List<EventKind> events() {
        return List.of(EventKind.RETITLED);
    }
}
