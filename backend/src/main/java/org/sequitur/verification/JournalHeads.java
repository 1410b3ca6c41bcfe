package org.sequitur.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sequitur.journal.JournalEntries;
import org.sequitur.platform.hash.Sha256;
import org.sequitur.platform.time.BrusselsTime;

/**
 * The last public entry of each journal at the end of a day, as a text that leaves the system: with it, or with its hash, a
 * reader can show later that an entry of that day or before was changed.
 */
@ApplicationScoped
public class JournalHeads {

    private static final String TITLE = "sequitur journal heads ";

    private final JournalEntries journal;
    private final Clock clock;

    /** For the latest day that was asked for. It stays correct, as entries are only added after the day. */
    private volatile JournalHead latest;

    JournalHeads(JournalEntries journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The head at the end of yesterday. */
    @Transactional
    public JournalHead latest() {
        return endOf(BrusselsTime.today(clock));
    }

    /** The head at the end of that day, or of yesterday if that day is not over. */
    @Transactional
    public JournalHead endOf(LocalDate day) {
        var yesterday = BrusselsTime.today(clock).minusDays(1);
        var end = day.isAfter(yesterday) ? yesterday : day;
        var known = latest;
        if (known == null || !known.endOf().equals(end)) {
            known = new JournalHead(end, Sha256.hex(text(end)));
            latest = known;
        }
        return known;
    }

    /** The heads of all journals at the end of that day; empty if the day is not over. */
    @Transactional
    Optional<String> file(LocalDate day) {
        return day.isBefore(BrusselsTime.today(clock)) ? Optional.of(text(day)) : Optional.empty();
    }

    private String text(LocalDate day) {
        var text = new StringBuilder(TITLE).append(day).append('\n');
        journal.publicHeads(BrusselsTime.end(day))
                .forEach((id, head) -> text.append("%s %d %s\n".formatted(id, head.length(), head.hash())));
        return text.toString();
    }
}
