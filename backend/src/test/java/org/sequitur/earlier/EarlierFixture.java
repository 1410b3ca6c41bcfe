package org.sequitur.earlier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sequitur.document.InvalidDocumentException;
import org.sequitur.journal.JournalCheck;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.registration.RegisterResolution;
import org.sequitur.testsupport.RandomHistory;
import org.sequitur.testsupport.TestResolutions;
import org.sequitur.testsupport.Tokens;

/** A resolution that was adopted on 30 June 2023, and a clock that a test sets; it begins on 1 February 2024. */
public abstract class EarlierFixture {

    @Inject
    protected RegisterResolution registration;

    @Inject
    protected JournalCheck verification;

    protected final String staff = Tokens.staff();
    protected final String officer = Tokens.agency("cocom");
    private final RandomHistory.TestClock calendar = new RandomHistory.TestClock();
    /** Ids of the resolution and of one of its requests, owned by Cocom. */
    protected String resolution;

    protected String id;

    @BeforeEach
    protected void register_a_resolution() throws InvalidDocumentException {
        setClock("2024-02-01T12:00");
        QuarkusMock.installMockForType(calendar, Clock.class);
        var document = TestResolutions.fresh();
        registration.register(document.toString());
        resolution = TestResolutions.idOf(document);
        id = resolution + "-2.1";
    }

    @AfterEach
    protected void verify_the_journal_and_restore_the_system_clock() {
        try {
            assertEquals(List.of(), verification.findings(id));
        } finally {
            QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
        }
    }

    /** @param moment in Brussels, as {@code 2024-02-01T12:00} */
    protected void setClock(String moment) {
        calendar.set(LocalDateTime.parse(moment).atZone(BrusselsTime.BRUSSELS).toInstant());
    }
}
