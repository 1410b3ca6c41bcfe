import { expect, test } from 'vitest';
import type { DraftDoubt, DraftParticipant } from '../../../api/schema.gen';
import { answerOwnerBelow, withoutProposedBody } from './proposedBody';
import { draftOf } from './testDraft';
import { bilingual } from './testRows';

const executor = (fr: string, nl: string): DraftParticipant => ({ role: 'executor', name: { fr, nl } });
const PARADIGM = executor('Paradigm', 'Paradigm');
const POLICE = executor('Zones de police (via safe.brussels)', 'Politiezones (via safe.brussels)');

const unknown = (rowId: string, detail: string): DraftDoubt => ({
  doubtId: rowId,
  rowId,
  reason: 'unknownBody',
  open: true,
  detail,
});

test('the body of which a question asks is no executor beside the owner that a person chose', () => {
  const rows = [{ ...bilingual('a'), participants: [PARADIGM, POLICE] }];
  const draft = draftOf(rows, { doubts: [unknown('a', 'paradigm')] });
  expect(withoutProposedBody(draft, draft.content, 'a').rows[0]?.participants).toEqual([POLICE]);
});

test('the question may be one on the lead-in above', () => {
  const rows = [
    { ...bilingual('before'), kind: 'leadIn' as const, level: 1 },
    { ...bilingual('leadIn'), kind: 'leadIn' as const, level: 1 },
    { ...bilingual('a'), level: 2, participants: [POLICE] },
    { ...bilingual('b'), level: 2, participants: [PARADIGM] },
  ];
  const doubts = [unknown('leadIn', 'Paradigm'), unknown('before', 'Zones de police (via safe.brussels)')];
  const draft = draftOf(rows, { doubts });
  expect(withoutProposedBody(draft, draft.content, 'b').rows[3]?.participants).toBeUndefined();
  expect(withoutProposedBody(draft, draft.content, 'a')).toBe(draft.content);
});

test('a participant with another name or without a question stays', () => {
  const rows = [{ ...bilingual('a'), participants: [PARADIGM] }];
  const asked = draftOf(rows, { doubts: [unknown('a', 'Actiris')] });
  expect(withoutProposedBody(asked, asked.content, 'a')).toBe(asked.content);
  const other: DraftDoubt = { ...unknown('a', 'Paradigm'), reason: 'severalOwners' };
  const certain = draftOf(rows, { doubts: [other] });
  expect(withoutProposedBody(certain, certain.content, 'a')).toBe(certain.content);
});

test('an owner chosen on the lead-in answers its question for each request below, and no question of a request', () => {
  const rows = [
    { ...bilingual('leadIn'), kind: 'leadIn' as const, level: 1 },
    { ...bilingual('a'), level: 2, owner: 'government', participants: [PARADIGM] },
    { ...bilingual('b'), level: 2, owner: 'government', participants: [PARADIGM, POLICE] },
  ];
  const draft = draftOf(rows, { doubts: [unknown('leadIn', 'Paradigm'), unknown('b', POLICE.name.fr)] });
  const name = { fr: 'Centre d’informatique', nl: 'Centrum voor Informatica' };
  const body = { bodyId: 'cirb', name, abbreviation: { fr: 'CIRB', nl: 'CIBG' } };
  const answered = answerOwnerBelow(draft, draft.content, 'leadIn', body).rows;
  expect(answered.map(({ owner }) => owner)).toEqual([undefined, 'cirb', 'cirb']);
  expect(answered.map(({ participants }) => participants)).toEqual([undefined, undefined, [POLICE]]);
});
