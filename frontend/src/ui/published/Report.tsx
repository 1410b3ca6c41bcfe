import { Fragment } from 'preact';
import { codes } from '#texts/codes';
import { record } from '#texts/record';
import type { Assessment, ProgressReport, PublicText } from '../../api/schema.gen';
import { brusselsDay, brusselsTime } from '../../i18n/brussels';
import { localized } from '../../i18n/localized';
import { reportDay } from '../../i18n/reportDay';
import { toCommitment } from '../../navigation/paths';
import { Status } from '../Status';
import { EnteredNote } from './EnteredNote';
import { Evidence } from './Evidence';
import { PublishedText } from './PublishedText';

interface Props {
  report: ProgressReport;
  latest: boolean;
  /** Newest first; undefined until loaded. */
  found: Assessment[] | undefined;
  /** Later reports that add evidence to it and say nothing else. */
  additions?: ProgressReport[];
}

type Dated = Pick<ProgressReport, 'body' | 'publishedAt' | 'reportedOn'>;

/** The reports to which it refers, each with the relation. */
const relatedReports = (r: ProgressReport, additions: ProgressReport[]) =>
  [
    [r.evidenceItems.length > 0 ? 'addsEvidenceTo' : 'unchangedFrom', r.unchangedFrom],
    ['corrects', r.corrects],
    ['correctedBy', r.correctedBy],
    ...additions.map((addition) => ['evidenceAddedBy', addition] as const),
  ] as const;

/** A published report with its assessments. */
export function Report({ report: r, latest, found, additions = [] }: Props) {
  const related = relatedReports(r, additions);
  const isOfSameDay = (other: Dated) => !other.reportedOn && reportDay(other) === reportDay(r);
  const several = related.some(([, other]) => other && isOfSameDay(other));
  const nameOf = (one: Dated) =>
    record.reportOf(
      reportDay(one),
      localized(one.body.abbreviation),
      several && one.publishedAt && isOfSameDay(one) ? brusselsTime(one.publishedAt) : undefined,
    );
  const reported = r.implementationStatus && codes.implementationStatus[r.implementationStatus];
  return (
    <article class="report" id={r.progressReportId}>
      <h4>
        {r.publishedAt && nameOf(r)}
        {latest && <span class="note">{record.latest}</span>}
      </h4>
      <EnteredNote entered={r.entered} publishedAt={r.publishedAt} />
      <p class="headline">
        <span class="note">{record.declares}</span>{' '}
        {r.implementationStatus && <Status axis="implementationStatus" code={r.implementationStatus} />}
        {r.percentDone !== undefined && <span>{record.percent(r.percentDone)}</span>}
        {r.expectedOn && <span>{record.expected(r.expectedOn)}</span>}
      </p>
      {r.originalLanguage && (
        <PublishedText
          text={r.narrative as PublicText | undefined}
          original={r.originalLanguage}
          withdrawal={r.withdrawal}
        />
      )}
      {related.map(
        ([relation, other]) =>
          other && (
            <p class="note" key={relation + other.progressReportId}>
              {record.relations[relation]} <a href={`#${other.progressReportId}`}>{nameOf(other)}</a>
            </p>
          ),
      )}
      {r.publishedTogether && (
        <p class="note">
          {record.alsoOn}{' '}
          {r.publishedTogether.map(({ progressReportId, commitment: other }, i) => (
            <Fragment key={progressReportId}>
              {i > 0 && record.separator}
              <a href={toCommitment(other.commitmentId)}>{other.citation}</a>
            </Fragment>
          ))}
        </p>
      )}
      {/* The evidence of the repeated report remains, and that of later reports supports it: "no evidence" would be wrong. */}
      {(r.evidenceItems.length > 0 || !(r.unchangedFrom || additions.length > 0)) && (
        <Evidence items={r.evidenceItems} />
      )}
      {found?.map((assessment, n) => (
        <Finding
          key={assessment.assessmentId}
          assessment={assessment}
          reported={reported ?? ''}
          replaced={n > 0}
          timed={found.some((other) => other !== assessment && assessmentDay(other) === assessmentDay(assessment))}
        />
      ))}
      {found?.length === 0 && latest && !r.unchangedFrom && <p class="note">{record.notYetAssessed}</p>}
    </article>
  );
}

const verdict = {
  confirmed: () => record.agree,
  disputed: record.disagree,
  notVerifiable: record.unproven,
} as const;

interface FindingProps {
  assessment: Assessment;
  /** The status that the report declares. */
  reported: string;
  /** Whether the page can show it at its report too, to which its id then belongs. */
  isCopy?: boolean;
  /** Whether Parliament has assessed the report again since. */
  replaced?: boolean;
  /** Whether its time is needed to tell it from another one. */
  timed?: boolean;
}

const assessmentDay = ({ publishedAt }: Assessment) => brusselsDay(publishedAt);

/** An assessment with its reasons. */
export function Finding({ assessment: a, reported, isCopy = false, replaced = false, timed = false }: FindingProps) {
  return (
    <div
      class={`reply ${a.outcome === 'disputed' && !replaced ? 'contested' : ''}`}
      id={isCopy ? undefined : a.assessmentId}
    >
      <p class="headline">
        <span class="note">{record.assessedOn(assessmentDay(a), timed ? brusselsTime(a.publishedAt) : undefined)}</span>{' '}
        <Status axis="assessment" code={a.outcome} />
      </p>
      {replaced && <p class="note">{record.assessmentReplaced}</p>}
      <p>{verdict[a.outcome](reported)}</p>
      <PublishedText text={a.reasons} original={a.originalLanguage} withdrawal={a.withdrawal} />
    </div>
  );
}
