package org.sequitur.earlier;

import static org.sequitur.earlier.EarlierMessages.MESSAGES;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.Commitments;
import org.sequitur.file.ReceivedFile;
import org.sequitur.platform.input.InputRules;
import org.sequitur.platform.input.WebLink;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.problem.Problem;

/** Reads a spreadsheet of earlier facts: the facts of its valid rows, and all faults of the others. */
@ApplicationScoped
class EarlierSheet {

    private static final List<SheetColumn> ALWAYS = List.of(
            SheetColumn.REQUEST,
            SheetColumn.KIND,
            SheetColumn.DAY,
            SheetColumn.DOCUMENT,
            SheetColumn.TEXT_FR,
            SheetColumn.TEXT_NL,
            SheetColumn.ORIGINAL_LANGUAGE);

    private final Commitments commitments;
    private final Map<EarlierKind, EarlierFactKind> kinds;
    private final Clock clock;

    EarlierSheet(Commitments commitments, @All List<EarlierFactKind> kinds, Clock clock) {
        this.commitments = commitments;
        this.kinds = kinds.stream().collect(Collectors.toMap(EarlierFactKind::name, Function.identity()));
        this.clock = clock;
    }

    /** A fact of the row with that number. */
    record Entry(int row, EarlierFactKind kind, Commitment commitment, EarlierFact fact) {

        boolean isSameAs(Entry other) {
            return kind == other.kind && commitment.equals(other.commitment) && fact.isSameAs(other.fact);
        }
    }

    /** @param faults in the order of the rows */
    record Content(List<Entry> entries, List<SheetFault> faults) {}

    Content read(ReceivedFile file) {
        var entries = new ArrayList<Entry>();
        var faults = new ArrayList<SheetFault>();
        try {
            var lines = SheetLines.of(file);
            if (lines.size() < 2) {
                throw new SheetFormatException(MESSAGES.noRows());
            }
            var headings = SheetHeadings.of(lines.getFirst());
            faults.addAll(headings.faults());
            if (faults.isEmpty()) {
                lines.stream().skip(1).map(headings::row).forEach(row -> read(row, entries, faults));
            }
        } catch (SheetFormatException unreadable) {
            faults.add(SheetFault.of(null, null, unreadable.detail()));
        }
        return new Content(entries, faults);
    }

    private void read(SheetRow row, List<Entry> entries, List<SheetFault> faults) {
        ALWAYS.forEach(row::require);
        var commitment = commitment(row);
        var name = (EarlierKind) row.code(SheetColumn.KIND, List.of(EarlierKind.values()));
        var kind = name == null ? null : kinds.get(name);
        if (kind != null) {
            checkColumns(row, kind);
        }
        var fact = new EarlierFact(
                row.day(SheetColumn.DAY),
                kind == null ? null : row.code(SheetColumn.STATE, kind.states()),
                row.percentage(SheetColumn.PERCENT_DONE),
                row.day(SheetColumn.EXPECTED_ON),
                row.day(SheetColumn.DEADLINE),
                row.text(SheetColumn.DOCUMENT),
                row.text(SheetColumn.SOURCE),
                row.text(SheetColumn.PUBLISHER),
                row.languages(SheetColumn.DOCUMENT_LANGUAGES),
                new LocalizedText(row.text(SheetColumn.TEXT_FR), row.text(SheetColumn.TEXT_NL)),
                row.language(SheetColumn.ORIGINAL_LANGUAGE));
        checkValues(row, fact, commitment);
        entries.stream()
                .filter(other -> other.kind == kind && other.commitment.equals(commitment) && other.fact.equals(fact))
                .findFirst()
                .ifPresent(same -> row.fault(null, MESSAGES.sameRow(same.row)));
        faults.addAll(row.faults());
        if (row.faults().isEmpty()) {
            entries.add(new Entry(row.number(), kind, commitment, fact));
        }
    }

    /** The number may be written as in a citation: A-590 2.4. */
    private Commitment commitment(SheetRow row) {
        var text = row.text(SheetColumn.REQUEST);
        if (text == null) {
            return null;
        }
        try {
            return commitments.get(text.toLowerCase(Locale.ROOT).replaceAll("[\\s,]+", "-"));
        } catch (Problem unknown) {
            row.fault(SheetColumn.REQUEST, MESSAGES.unknownRequest(text));
            return null;
        }
    }

    private static void checkColumns(SheetRow row, EarlierFactKind kind) {
        kind.required().forEach(row::require);
        for (var column : SheetColumn.values()) {
            if (!ALWAYS.contains(column)
                    && !kind.required().contains(column)
                    && !kind.optional().contains(column)
                    && !row.isEmpty(column)) {
                row.fault(column, MESSAGES.notOfKind(kind.name().meaning().label()));
            }
        }
    }

    private void checkValues(SheetRow row, EarlierFact fact, Commitment commitment) {
        if (commitment != null) {
            row.check(SheetColumn.DAY, fact.day(), day -> EarlierDay.require("", day, commitment, clock));
        }
        row.check(SheetColumn.EXPECTED_ON, fact.expectedOn(), day -> InputRules.day("", day));
        row.check(SheetColumn.DEADLINE, fact.deadline(), day -> {
            InputRules.day("", day);
            if (fact.day() != null) {
                EarlierDay.requireDeadline("", day, fact.day());
            }
        });
        row.check(
                SheetColumn.DOCUMENT, fact.document(), text -> InputRules.text("", text, InputRules.MAX_TITLE_LENGTH));
        row.check(SheetColumn.SOURCE, fact.source(), link -> WebLink.ifAny("", link));
        row.check(
                SheetColumn.PUBLISHER,
                fact.publisher(),
                text -> InputRules.text("", text, InputRules.MAX_TITLE_LENGTH));
        row.check(SheetColumn.TEXT_FR, fact.text().fr(), text -> InputRules.text("", text, InputRules.MAX_TEXT_LENGTH));
        row.check(SheetColumn.TEXT_NL, fact.text().nl(), text -> InputRules.text("", text, InputRules.MAX_TEXT_LENGTH));
    }
}
