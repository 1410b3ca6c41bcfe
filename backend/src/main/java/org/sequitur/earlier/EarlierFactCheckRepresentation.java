package org.sequitur.earlier;

import java.time.LocalDate;
import java.util.List;
import org.sequitur.commitment.CommitmentReference;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/** A spreadsheet of earlier facts: the facts that it would publish, or has published, and its faults. */
public record EarlierFactCheckRepresentation(List<Fact> facts, List<Fault> faults) {

    /** The fact of a row. */
    public record Fact(
            int row,
            CommitmentReference commitment,
            String kind,
            LocalizedText kindLabel,
            LocalDate happenedOn,
            LocalizedText stateLabel,
            LocalDate deadline,
            String document,
            String publisher,
            List<String> documentLanguages) {

        static Fact of(EarlierSheet.Entry entry, PublicAddress address) {
            var fact = entry.fact();
            return new Fact(
                    entry.row(),
                    CommitmentReference.of(entry.commitment(), address),
                    entry.kind().name().code(),
                    entry.kind().name().meaning().label(),
                    fact.day(),
                    fact.state() == null ? null : fact.state().meaning().label(),
                    fact.deadline(),
                    fact.document(),
                    fact.publisher(),
                    fact.documentLanguages());
        }
    }

    /** @param rule the rule that must be confirmed; null if it is an error */
    public record Fault(
            Integer row, String column, LocalizedText heading, LocalizedText detail, PlausibilityRule rule) {

        static Fault of(SheetFault fault) {
            var column = fault.column();
            return new Fault(
                    fault.row(),
                    column == null ? null : column.code(),
                    column == null ? null : column.meaning().label(),
                    fault.detail(),
                    fault.rule());
        }
    }

    static EarlierFactCheckRepresentation of(
            List<EarlierSheet.Entry> entries, List<SheetFault> faults, PublicAddress address) {
        return new EarlierFactCheckRepresentation(
                entries.stream().map(entry -> Fact.of(entry, address)).toList(),
                faults.stream().map(Fault::of).toList());
    }
}
