import { useEffect, useState } from 'preact/hooks';
import { chrome } from '#texts/chrome';
import { codes } from '#texts/codes';
import { workspace as texts } from '#texts/workspace';
import type { Assessment, Commitment, NewAssessment, ProgressReport } from '../../api/schema.gen';
import { forgetAnswers } from '../../api/useAnswer';
import { toCommitment } from '../../navigation/paths';
import { OUTCOMES } from '../../ui/codes';
import { assess, listAssessments, listReports } from './calls';
import { Done } from './Done';
import { Choice, Faults, Field } from './Fields';
import { type Fault, faultsOf } from './faults';
import { ReportView } from './ReportView';

const JUDGED = OUTCOMES.filter((outcome) => outcome !== 'notAssessed').map((outcome): [string, string] => [
  outcome,
  codes.assessment[outcome],
]);
const FIELD_IDS = {
  '/outcome': 'outcome',
  '/reasons/fr': 'fr',
  '/reasons/nl': 'nl',
  '/originalLanguage': 'originalLanguage',
};
const NAMES = ['outcome', 'fr', 'nl', 'originalLanguage'] as const;

/** The latest report, and what Parliament makes of it. */
export function AssessReport({ commitment }: { commitment: Commitment }) {
  const id = commitment.commitmentId;
  const [found, setFound] = useState<{ report: ProgressReport | undefined; before: Assessment | undefined }>();
  const [faults, setFaults] = useState<Fault[]>([]);
  const [done, setDone] = useState(false);

  useEffect(() => {
    Promise.all([listReports(id), listAssessments(id)]).then(
      ([reports, assessments]) => setFound({ report: reports.value.items[0], before: assessments.value.items[0] }),
      (error) => setFaults(faultsOf(error, FIELD_IDS)),
    );
  }, [id]);

  if (!found) return faults.length ? <Faults faults={faults} attempt={0} /> : <p class="late">{chrome.loading}</p>;
  const { report, before } = found;
  if (!report) return <p class="notice">{texts.noReportYet}</p>;
  const judged = before?.progressReportId === report.progressReportId;
  if (done)
    return (
      <Done title={texts.assessed} next={toCommitment(id)} where={texts.toPublicPage}>
        <ReportView report={report} />
      </Done>
    );
  return (
    <>
      <section class="preview">
        <h2>{texts.latestReport}</h2>
        <ReportView report={report} />
      </section>
      {judged && <p class="notice">{texts.alreadyAssessed(codes.assessment[before.outcome])}</p>}
      <AssessForm
        assessed={async (typed, key) => {
          await assess(id, { ...typed, progressReportId: report.progressReportId }, key);
          forgetAnswers();
          setDone(true);
        }}
      />
    </>
  );
}

type Assessed = (typed: Omit<NewAssessment, 'progressReportId'>, key: string) => Promise<void>;

function AssessForm({ assessed }: { assessed: Assessed }) {
  const [typed, setTyped] = useState({ outcome: '', fr: '', nl: '', originalLanguage: '' });
  const [key, setKey] = useState<string>(() => crypto.randomUUID());
  const [faults, setFaults] = useState<Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const set = (name: (typeof NAMES)[number]) => (value: string) => {
    setTyped({ ...typed, [name]: value });
    setKey(crypto.randomUUID());
  };

  async function submit() {
    const empty = NAMES.filter((name) => !typed[name].trim());
    let found: Fault[] = empty.map((field) => ({ field, text: texts.assessLacking[field] }));
    if (!empty.length) {
      const { outcome, fr, nl, originalLanguage } = typed;
      const said = { outcome, reasons: { fr, nl }, originalLanguage } as Omit<NewAssessment, 'progressReportId'>;
      found = await assessed(said, key).then(
        () => [],
        (error) => faultsOf(error, FIELD_IDS),
      );
    }
    setFaults(found);
    setAttempt((n) => n + 1);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{texts.assess}</h2>
      <Faults faults={faults} attempt={attempt} />
      <Field id="outcome" label={texts.outcome} faults={faults}>
        {(attributes) => <Choice {...attributes} words={JUDGED} value={typed.outcome} choose={set('outcome')} />}
      </Field>
      {(['fr', 'nl'] as const).map((language) => (
        <Field key={language} id={language} label={texts.reasons[language]} faults={faults}>
          {(attributes) => (
            <textarea
              class="ds-input"
              {...attributes}
              lang={language}
              rows={5}
              maxLength={10_000}
              value={typed[language]}
              onInput={(event) => set(language)(event.currentTarget.value)}
            />
          )}
        </Field>
      ))}
      <Field id="originalLanguage" label={texts.fields.originalLanguage} faults={faults}>
        {(attributes) => (
          <Choice
            {...attributes}
            words={Object.entries(texts.languages)}
            value={typed.originalLanguage}
            choose={set('originalLanguage')}
          />
        )}
      </Field>
      <button type="submit" class="ds-button">
        {texts.publishAssessment}
      </button>
    </form>
  );
}
