package org.sequitur.commitment;

import static org.sequitur.commitment.CommitmentColumns.COLUMNS;
import static org.sequitur.commitment.CommitmentMessages.MESSAGES;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.language.LocalizedText;
import org.sequitur.platform.table.Column;
import org.sequitur.platform.table.RowWriter;
import org.sequitur.platform.table.Rows;
import org.sequitur.platform.table.Table;
import org.sequitur.resolution.PolicyArea;

/** The export table of commitments with their state at the end of a day; the rows are those of the list. */
@Singleton
public class CommitmentTable implements Table<CommitmentTable.Row> {

    /** @param committee null if not stated */
    record Row(CommitmentRepresentation commitment, LocalizedText committee, List<PolicyArea> policyAreas) {}

    private final EntityManager database;
    private final CommitmentSelector commitmentSelector;
    private final Commitments commitments;
    private final StateHistory stateHistory;
    private final AssessmentsInForce assessmentsInForce;
    private final FormerWordings formerWordings;
    private final PublicAddress address;
    private final int batchSize;

    CommitmentTable(
            EntityManager database,
            CommitmentSelector commitmentSelector,
            Commitments commitments,
            StateHistory stateHistory,
            AssessmentsInForce assessmentsInForce,
            FormerWordings formerWordings,
            PublicAddress address,
            @ConfigProperty(name = "sequitur.export.rows-at-once") int batchSize) {
        this.database = database;
        this.commitmentSelector = commitmentSelector;
        this.commitments = commitments;
        this.stateHistory = stateHistory;
        this.assessmentsInForce = assessmentsInForce;
        this.formerWordings = formerWordings;
        this.address = address;
        this.batchSize = batchSize;
    }

    @Override
    public String name() {
        return "commitments";
    }

    @Override
    public LocalizedText title() {
        return COLUMNS.tableTitle();
    }

    @Override
    public Rows<Row> all(LocalDate day) {
        return rows(CommitmentFilter.NONE, day, "number");
    }

    /** @param order the name of the sort order in the contract */
    public Rows<Row> rows(CommitmentFilter filter, LocalDate day, String order) {
        return writer -> {
            var wanted = commitmentSelector.all(filter, day, CommitmentOrder.named(order));
            for (var from = 0; from < wanted.length; from += batchSize) {
                var some = Arrays.stream(wanted, from, Math.min(from + batchSize, wanted.length));
                write(commitments.inOrder(some.boxed().toList()), day, writer);
                // Detach the entities already written, which would otherwise stay in memory until the export ends.
                database.clear();
            }
        };
    }

    private void write(List<Commitment> some, LocalDate day, RowWriter<Row> writer) throws IOException {
        var state = stateHistory.find(some, day);
        var assessments = assessmentsInForce.find(state, day);
        var former = formerWordings.find(some, day);
        for (var commitment : some) {
            var resolution = commitment.resolution();
            writer.write(new Row(
                    CommitmentRepresentation.of(
                            commitment,
                            state.get(commitment),
                            assessments.get(commitment.rowId()),
                            day,
                            former.get(commitment.rowId()),
                            null,
                            address),
                    resolution.committee(),
                    resolution.policyAreas()));
        }
    }

    @Override
    public List<Column<Row>> columns() {
        return Stream.concat(
                        ofCommitment().stream().map(column -> column.in(Row::commitment)),
                        Stream.of(
                                Column.<Row>text(
                                        "session",
                                        COLUMNS.session(),
                                        row -> row.commitment().resolution().session()),
                                Column.texts("committee", COLUMNS.committee(), Row::committee),
                                Column.codes("policyAreas", COLUMNS.policyAreas(), Row::policyAreas),
                                Column.<Row>texts(
                                        "introduction",
                                        COLUMNS.introduction(),
                                        row -> row.commitment().theme().introduction()),
                                Column.<Row>date(
                                        "correctedOn",
                                        COLUMNS.correctedOn(),
                                        row -> row.commitment().correctedOn()),
                                Column.codes(
                                        "correctedParts", COLUMNS.correctedParts(), CommitmentTable::correctedParts),
                                Column.<Row>date(
                                        "lastReportEnteredOn",
                                        COLUMNS.lastReportEnteredOn(),
                                        row -> row.commitment().lastReportEnteredOn()),
                                Column.<Row>date(
                                        "responseEnteredOn",
                                        COLUMNS.responseEnteredOn(),
                                        row -> row.commitment().responseEnteredOn()),
                                Column.<Row>date(
                                        "deadlineEnteredOn",
                                        COLUMNS.deadlineEnteredOn(),
                                        row -> row.commitment().deadlineEnteredOn())))
                .toList();
    }

    private static List<Column<CommitmentRepresentation>> ofCommitment() {
        return List.of(
                Column.text("commitmentId", COLUMNS.commitmentId(), CommitmentRepresentation::commitmentId),
                Column.text("href", COLUMNS.href(), CommitmentRepresentation::href),
                Column.text("number", COLUMNS.number(), CommitmentRepresentation::number),
                Column.text(
                        "resolutionId",
                        COLUMNS.resolutionId(),
                        row -> row.resolution().resolutionId()),
                Column.date("adoptedOn", COLUMNS.adoptedOn(), CommitmentRepresentation::adoptedOn),
                Column.text("themeId", COLUMNS.themeId(), row -> row.theme().themeId()),
                Column.texts("theme", COLUMNS.theme(), row -> row.theme().shortHeading()),
                Column.texts("shortTitle", COLUMNS.shortTitle(), CommitmentRepresentation::shortTitle),
                Column.lines(
                        "leadIns",
                        COLUMNS.leadIns(),
                        CommitmentRepresentation::leadIns,
                        row -> lines(row.leadIns(), Function.identity())),
                Column.texts("text", COLUMNS.text(), CommitmentRepresentation::text),
                Column.text("ownerId", COLUMNS.ownerId(), row -> row.owner().bodyId()),
                Column.texts("owner", COLUMNS.owner(), row -> row.owner().abbreviation()),
                Column.date("handedOverOn", COLUMNS.handedOverOn(), CommitmentRepresentation::handedOverOn),
                Column.lines(
                        "participants",
                        COLUMNS.participants(),
                        CommitmentRepresentation::participants,
                        row -> lines(row.participants(), CommitmentTable::named)),
                Column.code(
                        "governmentResponse",
                        COLUMNS.governmentResponse(),
                        GovernmentResponse.class,
                        CommitmentRepresentation::governmentResponse),
                Column.date("respondedOn", COLUMNS.respondedOn(), CommitmentRepresentation::respondedOn),
                Column.code(
                        "implementationStatus",
                        COLUMNS.implementationStatus(),
                        ImplementationStatus.class,
                        CommitmentRepresentation::implementationStatus),
                Column.number("percentDone", COLUMNS.percentDone(), CommitmentRepresentation::percentDone),
                Column.date("expectedOn", COLUMNS.expectedOn(), CommitmentRepresentation::expectedOn),
                Column.date("lastReportedOn", COLUMNS.lastReportedOn(), CommitmentRepresentation::lastReportedOn),
                Column.code(
                        "assessment",
                        COLUMNS.assessment(),
                        AssessmentOutcome.class,
                        CommitmentRepresentation::assessment),
                Column.date("assessedOn", COLUMNS.assessedOn(), CommitmentRepresentation::assessedOn),
                Column.text(
                        "assessedReportId",
                        COLUMNS.assessedReportId(),
                        ofAssessedReport(AssessedReport::progressReportId)),
                Column.date(
                        "assessedReportOn", COLUMNS.assessedReportOn(), ofAssessedReport(AssessedReport::reportedOn)),
                Column.code(
                        "assessedReportStatus",
                        COLUMNS.assessedReportStatus(),
                        ImplementationStatus.class,
                        ofAssessedReport(AssessedReport::implementationStatus)),
                Column.yesNo(
                        "assessmentPending", COLUMNS.assessmentPending(), CommitmentRepresentation::assessmentPending),
                Column.date("deadline", COLUMNS.deadline(), CommitmentRepresentation::deadline),
                Column.yesNo("overdue", COLUMNS.overdue(), CommitmentRepresentation::overdue),
                Column.number("overdueDays", COLUMNS.overdueDays(), CommitmentRepresentation::overdueDays),
                Column.yesNo("dueSoon", COLUMNS.dueSoon(), CommitmentRepresentation::dueSoon),
                Column.yesNo("stale", COLUMNS.stale(), CommitmentRepresentation::stale),
                Column.date("silentSince", COLUMNS.silentSince(), CommitmentRepresentation::silentSince),
                Column.number("silentDays", COLUMNS.silentDays(), CommitmentRepresentation::silentDays),
                Column.number(
                        "silentDaysSinceHandover",
                        COLUMNS.silentDaysSinceHandover(),
                        CommitmentRepresentation::silentDaysSinceHandover),
                Column.yesNo("closed", COLUMNS.closed(), CommitmentRepresentation::closed),
                Column.date("closedOn", COLUMNS.closedOn(), CommitmentRepresentation::closedOn),
                Column.code(
                        "closureReason",
                        COLUMNS.closureReason(),
                        ClosureReason.class,
                        CommitmentRepresentation::closureReason),
                Column.texts("printedNumber", COLUMNS.printedNumber(), CommitmentRepresentation::printedNumber),
                Column.text("citation", COLUMNS.citation(), CommitmentRepresentation::citation));
    }

    /** Null if there is no assessed report. */
    private static <T> Function<CommitmentRepresentation, T> ofAssessedReport(Function<AssessedReport, T> property) {
        return commitment -> commitment.assessedReport() == null ? null : property.apply(commitment.assessedReport());
    }

    private static List<CorrectedPart> correctedParts(Row row) {
        var parts = row.commitment().correctedParts();
        return parts == null ? List.of() : parts;
    }

    private static LocalizedText named(Participant participant) {
        return MESSAGES.participant(participant.role().meaning().label(), participant.name());
    }

    private static <T> LocalizedText lines(List<T> some, Function<T, LocalizedText> text) {
        if (some.isEmpty()) {
            return null;
        }
        var texts = some.stream().map(text).toList();
        return new LocalizedText(
                texts.stream().map(LocalizedText::fr).collect(Collectors.joining("\n")),
                texts.stream().map(LocalizedText::nl).collect(Collectors.joining("\n")));
    }
}
