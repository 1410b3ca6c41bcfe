package org.sequitur.me;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.sequitur.assessment.AssessmentOutcomes;
import org.sequitur.assessment.AssessmentWorklist;
import org.sequitur.body.BodyReference;
import org.sequitur.commitment.Commitment;
import org.sequitur.commitment.CommitmentWorklist;
import org.sequitur.commitment.StateWorklist;
import org.sequitur.commitment.Timeliness;
import org.sequitur.commitment.WorklistKind;
import org.sequitur.journal.EventKind;
import org.sequitur.journal.FactKinds;
import org.sequitur.journal.LatestFacts;
import org.sequitur.journal.News;
import org.sequitur.journal.OpenTask;
import org.sequitur.journal.OpenTasks;
import org.sequitur.journal.PartyRepresentation;
import org.sequitur.platform.http.PublicAddress;
import org.sequitur.platform.identity.Role;
import org.sequitur.platform.paging.Slice;
import org.sequitur.platform.time.BrusselsTime;
import org.sequitur.progress.ProgressReportDraftSummaries;
import org.sequitur.progress.ProgressReports;
import org.sequitur.question.QuestionExcerpts;
import org.sequitur.statement.LastSaves;
import org.sequitur.statement.QuestionExcerpt;
import org.sequitur.statement.StatementDraftRepresentation;

/** Assembles inbox sections: the first items of each, with all the data that the page shows. */
@ApplicationScoped
class InboxAssembler {

    /** Items that are shown of each section. */
    static final int SHOWN = 20;

    private final CommitmentWorklist commitmentWorklist;
    private final LatestFacts latest;
    private final OpenTasks openTasks;
    private final ProgressReports reports;
    private final ProgressReportDraftSummaries drafts;
    private final QuestionExcerpts questions;
    private final AssessmentOutcomes outcomes;
    private final News news;
    private final FactKinds kinds;
    private final PublicAddress address;
    private final LastSaves lastSaves;
    private final Clock clock;

    InboxAssembler(
            CommitmentWorklist commitmentWorklist,
            LatestFacts latest,
            OpenTasks openTasks,
            ProgressReports reports,
            ProgressReportDraftSummaries drafts,
            QuestionExcerpts questions,
            AssessmentOutcomes outcomes,
            News news,
            FactKinds kinds,
            PublicAddress address,
            LastSaves lastSaves,
            Clock clock) {
        this.commitmentWorklist = commitmentWorklist;
        this.latest = latest;
        this.openTasks = openTasks;
        this.reports = reports;
        this.drafts = drafts;
        this.questions = questions;
        this.outcomes = outcomes;
        this.news = news;
        this.kinds = kinds;
        this.address = address;
        this.lastSaves = lastSaves;
        this.clock = clock;
    }

    InboxSection questions(Set<String> bodies) {
        var openQuestions = openTasks.ofBodies(OpenTask.Kind.ANSWER, bodies, SHOWN);
        return section(Role.AGENCY, InboxSectionKind.QUESTIONS_TO_ANSWER, openQuestions, EventKind.QUESTION_ASKED);
    }

    InboxSection ofParliament(InboxSectionKind kind, OpenTask.Kind taskKind, EventKind fact) {
        return section(Role.STAFF, kind, openTasks.ofParliament(taskKind, SHOWN), fact);
    }

    /** Parliament's questions that are not answered in time. */
    InboxSection overdueAnswers() {
        var overdue = openTasks.before(OpenTask.Kind.ANSWER, BrusselsTime.today(clock), SHOWN);
        return section(Role.STAFF, InboxSectionKind.OVERDUE_ANSWERS, overdue, EventKind.QUESTION_ASKED);
    }

    /** Drafts of reports of these bodies. */
    InboxSection drafts(Set<String> bodies) {
        return drafts(Role.AGENCY, drafts.find(bodies, SHOWN));
    }

    /** Drafts of earlier reports, which staff enter. */
    InboxSection draftsOfParliament() {
        return drafts(Role.STAFF, drafts.findEntered(SHOWN));
    }

    private InboxSection drafts(Role role, Slice<ProgressReportDraftSummaries.Summary> written) {
        var items = written.items().stream()
                .map(draft -> item(
                                draft.commitment(),
                                BrusselsTime.of(draft.savedAt()),
                                draft.progressReportId(),
                                EventKind.REPORT_PUBLISHED)
                        .with(
                                draft.state(),
                                lastSave(draft),
                                draft.body() == null ? null : BodyReference.of(draft.body(), address)))
                .toList();
        return new InboxSection(role, InboxSectionKind.DRAFTS, written.total(), items, null);
    }

    private StatementDraftRepresentation.Save lastSave(ProgressReportDraftSummaries.Summary draft) {
        return draft.savedBy() == null
                ? null
                : lastSaves.of(draft.savedBy(), draft.savedAt(), draft.ofOwner() ? draft.commitment() : null);
    }

    /**
     * News of the last {@link Timeliness#NEWS_DAYS} days.
     *
     * @param bodies whose news they are; empty for Parliament
     */
    InboxSection news(Role role, Set<String> bodies) {
        var since = BrusselsTime.today(clock).minusDays(Timeliness.NEWS_DAYS);
        var found = bodies.isEmpty() ? news.ofParliament(since, SHOWN) : news.ofBodies(bodies, since, SHOWN);
        var assessed = outcomes.find(found.items().stream()
                .filter(event -> event.kind() == EventKind.ASSESSED)
                .map(News.Entry::factId)
                .toList());
        var items = found.items().stream()
                .map(event -> item(event.commitment(), event.on(), event.factId(), event.kind())
                        .with(new InboxSection.Event(
                                event.kind(),
                                PartyRepresentation.of(event.by(), address),
                                assessed.get(event.factId()))))
                .toList();
        return new InboxSection(role, InboxSectionKind.NEWS, found.total(), items, null);
    }

    /** @param owners ids of bodies; empty for all */
    Context context(Role role, Set<String> owners, AssessmentWorklist assessments, Set<StateWorklist> kinds) {
        Map<WorklistKind, Long> totals = new HashMap<>(commitmentWorklist.count(kinds, owners));
        totals.put(assessments, commitmentWorklist.count(assessments, owners));
        return new Context(role, owners, totals);
    }

    private InboxSection section(Role role, InboxSectionKind kind, Slice<OpenTask> open, EventKind fact) {
        var asked = fact == EventKind.QUESTION_ASKED || fact == EventKind.QUESTION_ANSWERED
                ? questions.find(open.items().stream().map(OpenTask::factId).toList())
                : Map.<UUID, QuestionExcerpt>of();
        var items = open.items().stream()
                .map(task ->
                        item(task.commitment(), task.day(), task.factId(), fact).with(asked.get(task.factId())))
                .toList();
        return new InboxSection(role, kind, open.total(), items, null);
    }

    /** Reports that staff enter are not always the latest ones that were published. */
    private Map<String, UUID> latest(EventKind fact, List<Commitment> commitments) {
        return fact == EventKind.REPORT_PUBLISHED ? reports.latestIds(commitments) : latest.find(fact, commitments);
    }

    private InboxSection.Item item(Commitment commitment, LocalDate datedOn, UUID factId, EventKind fact) {
        return InboxSection.Item.of(
                commitment, datedOn, new InboxSection.FactReference(factId, kinds.href(fact, factId)), address);
    }

    /** Assembles sections that depend on the state of commitments. */
    final class Context {

        private final Role role;
        private final Set<String> owners;
        private final Map<WorklistKind, Long> totals;

        private Context(Role role, Set<String> owners, Map<WorklistKind, Long> totals) {
            this.role = role;
            this.owners = owners;
            this.totals = totals;
        }

        /** @param filters filters of the commitment list, besides the owners */
        InboxSection about(InboxSectionKind kind, WorklistKind worklistKind, Map<String, Set<String>> filters) {
            var items = first(worklistKind).stream()
                    .map(commitment ->
                            InboxSection.Item.of(commitment, worklistKind.dateOf(commitment.state()), null, address))
                    .toList();
            return new InboxSection(role, kind, totals.get(worklistKind), items, href(filters));
        }

        /** @param fact kind of the fact whose latest instance is added to each item */
        InboxSection with(
                InboxSectionKind kind, WorklistKind worklistKind, EventKind fact, Map<String, Set<String>> filters) {
            var first = first(worklistKind);
            var facts = latest(fact, first);
            var items = first.stream()
                    .map(commitment ->
                            item(commitment, worklistKind.dateOf(commitment.state()), facts.get(commitment.id()), fact))
                    .toList();
            return new InboxSection(
                    role, kind, totals.get(worklistKind), items, filters == null ? null : href(filters));
        }

        private List<Commitment> first(WorklistKind worklistKind) {
            return totals.get(worklistKind) == 0 ? List.of() : commitmentWorklist.first(SHOWN, worklistKind, owners);
        }

        private String href(Map<String, Set<String>> filters) {
            // Sorted: the order of an unmodifiable map or set differs between instances, and with it the entity tag.
            var all = new LinkedHashMap<String, Set<String>>(new TreeMap<>(filters));
            if (!owners.isEmpty()) {
                all.put("owner", new TreeSet<>(owners));
            }
            return address.filtered("commitments", all);
        }
    }
}
