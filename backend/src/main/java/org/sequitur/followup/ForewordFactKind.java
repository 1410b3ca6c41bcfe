package org.sequitur.followup;

import jakarta.inject.Singleton;
import java.util.List;
import org.sequitur.access.Permission;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKind;
import org.sequitur.journal.PublishedText;

/** Describes forewords of follow-up reports. */
@Singleton
class ForewordFactKind implements FactKind {

    static final Permission INTRODUCE_REPORTS = Permission.ofParliament("INTRODUCE_REPORTS");

    @Override
    public PublishedText text() {
        return Foreword.TEXT;
    }

    @Override
    public List<EventKind> events() {
        return List.of();
    }
}
