package org.sequitur.progress;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sequitur.commitment.ImplementationStatus;
import org.sequitur.earlier.EarlierFact;
import org.sequitur.earlier.EarlierFactKind;
import org.sequitur.earlier.EarlierKind;
import org.sequitur.earlier.SheetColumn;
import org.sequitur.platform.code.Code;
import org.sequitur.platform.input.DraftText;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.plausibility.PlausibilityRule;

/** Reports that bodies made outside the register, in spreadsheets. Their document is a link: a spreadsheet holds no files. */
@Singleton
class EarlierReportKind implements EarlierFactKind {

    private final ProgressReportResource reports;
    private final EvidenceResource evidence;

    EarlierReportKind(ProgressReportResource reports, EvidenceResource evidence) {
        this.reports = reports;
        this.evidence = evidence;
    }

    @Override
    public EarlierKind name() {
        return EarlierKind.REPORT;
    }

    @Override
    public List<? extends Code> states() {
        return Arrays.stream(ImplementationStatus.values())
                .filter(status -> status != ImplementationStatus.NOT_REPORTED)
                .toList();
    }

    @Override
    public Set<SheetColumn> required() {
        return Set.of(SheetColumn.STATE, SheetColumn.SOURCE);
    }

    @Override
    public Set<SheetColumn> optional() {
        return Set.of(
                SheetColumn.PERCENT_DONE,
                SheetColumn.EXPECTED_ON,
                SheetColumn.PUBLISHER,
                SheetColumn.DOCUMENT_LANGUAGES);
    }

    @Override
    public UUID publish(String commitmentId, EarlierFact fact, List<PlausibilityRule> confirmed) {
        var draft =
                reports.createEarlierReport(commitmentId, content(fact), null).progressReportId();
        evidence.createEvidenceItem(draft, document(fact), null);
        reports.publishProgressReport(draft, "*", new CreatePublication(null, List.of(), confirmed));
        return UUID.fromString(draft);
    }

    private static ProgressReportContent content(EarlierFact fact) {
        return new ProgressReportContent(
                (ImplementationStatus) fact.state(),
                fact.percentDone(),
                fact.expectedOn(),
                new DraftText(fact.text().fr(), fact.text().nl()),
                fact.originalLanguage(),
                fact.day(),
                null,
                null,
                null);
    }

    /**
     * The reference is the title in both languages. Only what the row states is published about the document: its day, its kind and
     * its publisher may be others than those of the report that it shows.
     */
    private static CreateEvidenceItem document(EarlierFact fact) {
        return new CreateEvidenceItem(
                EvidenceType.OTHER,
                new LocalizedText(fact.document(), fact.document()),
                fact.publisher(),
                null,
                fact.documentLanguages(),
                fact.source(),
                null);
    }
}
