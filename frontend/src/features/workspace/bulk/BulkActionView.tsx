import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { bulk as texts } from '#texts/bulk';
import { common } from '#texts/common';
import { secondPerson } from '#texts/secondPerson';
import { getCommitment } from '../../../api/calls';
import { listAssessments, listProgressReports, listQuestions } from '../../../api/facts';
import type { Commitment, Language } from '../../../api/schema.gen';
import { Confirmation } from '../actions/Confirmation';
import { reportingBody } from '../commitments/reportingBody';
import { LoadError } from '../forms/LoadError';
import { isUnconfirmed } from '../report/FindingInForce';
import { type BulkAction, bulkActionOf } from '../selection/bulkAction';
import { clearSelection } from '../selection/selection';
import type { CurrentUser } from '../session/RequireLogin';
import { send } from '../session/send';
import type { ViewProps } from '../session/workspaceView';
import { unanswered } from '../statements/facts';
import { BulkStatement, type StatementAct } from './BulkStatement';
import { type Candidate, UnchangedReports } from './UnchangedReports';
import { useReadEach } from './useReadEach';

/** One action on several requests: what it would publish on each, and its publication on all of them. */
export default function BulkActionView({ me, search }: ViewProps) {
  const action = bulkActionOf(search);
  return action ? <Action key={search} me={me} {...action} /> : null;
}

function Action({ me, act, ids }: BulkAction & { me: CurrentUser }) {
  const [done, setDone] = useState('');
  const end = (count: number, title = '') => {
    clearSelection();
    setDone(title || texts[act].done(count));
  };
  if (done) return <Confirmation title={done} />;
  if (act === 'unchanged')
    return (
      <Unchanged
        me={me}
        ids={ids}
        onDone={(published, proposed) =>
          end(published, proposed > 0 ? secondPerson.bulk.done(published, proposed) : '')
        }
      />
    );
  if (!me.roles.includes('staff')) return <p class="notice">{texts.staffOnly}</p>;
  return <Statement act={act} userId={me.id} original={me.language} ids={ids} onDone={(count) => end(count)} />;
}

const readCommitment = async (id: string): Promise<Commitment> => (await send(getCommitment(id))).value;

async function readCandidate(id: string): Promise<Candidate> {
  const [commitment, reports, questions] = await Promise.all([
    readCommitment(id),
    send(listProgressReports(id)),
    send(listQuestions(id)),
  ]);
  const assessments = isUnconfirmed(commitment) ? (await send(listAssessments(id))).value.items : [];
  const published = reports.value.items.filter(({ state }) => state === 'published');
  return {
    commitment,
    reports: published,
    assessments,
    drafts: reports.value.items.filter(({ state }) => state === 'draft'),
    hasOpenQuestion: unanswered({ questions: questions.value.items }).length > 0,
  };
}

interface UnchangedProps {
  me: CurrentUser;
  ids: string[];
  onDone: (published: number, proposed: number) => void;
}

function Unchanged({ me, ids, onDone }: UnchangedProps) {
  const { reread, ...candidates } = useReadEach(ids, readCandidate);
  return (
    <Loaded of={candidates}>
      {(results) => (
        <UnchangedReports
          candidates={results}
          bodyOn={(commitment) => reportingBody(me.bodies, commitment)}
          {...(me.secondPersonBodies && { secondPersonBodies: me.secondPersonBodies })}
          reread={reread}
          onDone={onDone}
        />
      )}
    </Loaded>
  );
}

interface StatementProps {
  act: StatementAct;
  userId: string;
  original: Language;
  ids: string[];
  onDone: (count: number) => void;
}

function Statement({ ids, ...props }: StatementProps) {
  return (
    <Loaded of={useReadEach(ids, readCommitment)}>
      {(commitments) => <BulkStatement commitments={commitments} {...props} />}
    </Loaded>
  );
}

interface LoadedProps<Result> {
  of: { results: Result[] | undefined; error: unknown; load: () => void };
  children: (results: Result[]) => ComponentChildren;
}

function Loaded<Result>({ of: { results, error, load }, children }: LoadedProps<Result>) {
  if (error !== undefined) return <LoadError error={error} retry={load} />;
  if (!results) return <p class="delayed">{common.loading}</p>;
  return <>{children(results)}</>;
}
