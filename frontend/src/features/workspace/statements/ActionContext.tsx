import type { ComponentChildren } from 'preact';
import { actions as texts } from '#texts/actions';
import { record } from '#texts/record';
import type { BodyReference, ProgressReport } from '../../../api/schema.gen';
import { additionsTo } from '../../../ui/published/additionsTo';
import { DeadlineEntry } from '../../../ui/published/DeadlineEntry';
import { PublishedText } from '../../../ui/published/PublishedText';
import { QuestionWithAnswers } from '../../../ui/published/QuestionWithAnswers';
import { Report } from '../../../ui/published/Report';
import type { Action, AvailableAction } from './availableActions';
import { assessmentsOf, completedBy, type Facts, openDeclaration, openRequest } from './facts';

interface ActionContextProps {
  action: AvailableAction;
  /** The owner of the request. */
  owner: BodyReference;
  facts: Facts;
}

const DEADLINES: Action[] = ['setDeadline', 'requestDeadline', 'enterDeadline'];

/** The published facts to read before acting: the report to assess, the question to answer, the deadlines so far. */
export function ActionContext({ action: { act, on }, owner, facts }: ActionContextProps) {
  const [report] = facts.reports;
  const request = openRequest(facts);
  const declaration = openDeclaration(facts, owner);
  const question = facts.questions.find(({ questionId }) => questionId === on);
  if (act === 'assess' && report) return <AssessedReport report={report} facts={facts} />;
  if (act === 'decide' && request)
    return (
      <Section title={texts.requested}>
        <DeadlineEntry deadline={request} />
      </Section>
    );
  if ((act === 'handOver' || act === 'keepOwner') && declaration)
    return (
      <Section title={texts.declared}>
        <PublishedText
          text={declaration.explanation}
          original={declaration.originalLanguage}
          withdrawal={declaration.withdrawal}
        />
      </Section>
    );
  if (act === 'answer' && question)
    return (
      <Section title={question.visibility === 'internal' ? texts.askedInternally : texts.asked}>
        <QuestionWithAnswers question={question} />
      </Section>
    );
  if (act === 'ask' && facts.questions.length > 0)
    return (
      <Section title={record.questions}>
        {facts.questions.map((one) => (
          <div key={one.questionId}>
            {one.visibility === 'internal' && <p class="note">{texts.visibilities.internal}</p>}
            <QuestionWithAnswers question={one} />
          </div>
        ))}
      </Section>
    );
  if (DEADLINES.includes(act) && facts.deadlines.length > 0)
    return (
      <Section title={record.deadlines}>
        {facts.deadlines.map((deadline) => (
          <DeadlineEntry key={deadline.deadlineId} deadline={deadline} />
        ))}
      </Section>
    );
  return null;
}

/** The report to assess; if it repeats another one or adds evidence to it, that one too, with all evidence that was added. */
function AssessedReport({ report, facts }: { report: ProgressReport; facts: Facts }) {
  const others = completedBy(report, facts);
  const shown = others.map(({ progressReportId }) => progressReportId);
  const found = (one: ProgressReport) =>
    facts.assessments.filter(({ progressReportId }) => progressReportId === one.progressReportId);
  return (
    <>
      <Section title={texts.latestReport}>
        <Report
          report={report}
          latest
          found={assessmentsOf(report, facts).filter(({ progressReportId }) => !shown.includes(progressReportId))}
        />
      </Section>
      {others.length > 0 && (
        <Section title={texts.completedReport}>
          {others.map((other) => (
            <Report
              key={other.progressReportId}
              report={other}
              latest={false}
              found={found(other)}
              additions={additionsTo(other, [report, ...others])}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="preview">
      <h3>{title}</h3>
      <div class="published-facts">{children}</div>
    </section>
  );
}
