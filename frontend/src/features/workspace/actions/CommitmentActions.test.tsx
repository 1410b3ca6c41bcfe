import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { actions as texts } from '#texts/actions';
import { madeUp } from '../../../../tests/made-up';
import type { Deadline, ProgressReport } from '../../../api/schema.gen';
import { forParliament } from '../statements/availableActions';
import type { Facts } from '../statements/facts';
import { CommitmentActions } from './CommitmentActions';

const { readFacts } = vi.hoisted(() => ({ readFacts: vi.fn<() => Promise<Facts>>() }));
vi.mock('../statements/facts', async (original) => ({
  ...(await original<typeof import('../statements/facts')>()),
  readFacts,
}));

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const NONE: Facts = {
  reports: [],
  drafts: [],
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  shortTitle: undefined,
};
const reported = (progressReportId: string): Facts => ({
  ...NONE,
  reports: [
    {
      progressReportId,
      body: madeUp().owner,
      narrative: { fr: 'Fait.', nl: 'Gedaan.' },
      originalLanguage: 'fr',
      evidenceItems: [],
      publishedAt: '2026-01-01T12:00:00Z',
    } as unknown as ProgressReport,
  ],
});
const requested = (deadlineId: string): Facts => ({
  ...NONE,
  deadlines: [
    {
      deadlineId,
      kind: 'request',
      deadline: '2027-01-01',
      by: { kind: 'body', body: madeUp().owner },
      reason: { fr: 'Retard.', nl: 'Vertraging.' },
      originalLanguage: 'fr',
      publishedAt: '2026-01-01T12:00:00Z',
    } as unknown as Deadline,
  ],
});

/** Renders the page with these facts and returns its Dutch text. */
async function open(facts: Facts, act: 'assess' | 'decide') {
  cleanup();
  readFacts.mockResolvedValue(facts);
  render(
    <CommitmentActions
      person="p"
      commitment={madeUp()}
      allowed={forParliament}
      search={`?act=${act}`}
      changed={() => {}}
    />,
  );
  return screen.findByLabelText(texts[act].fields.nl);
}

test.each([
  ['report', 'assess', reported],
  ['request', 'decide', requested],
] as const)('text about one %s is not shown in the form of the next one', async (_, act, facts) => {
  fireEvent.input(await open(facts('first'), act), { target: { value: 'Niet waar.' } });
  expect(await open(facts('second'), act)).toHaveValue('');
  expect(await open(facts('first'), act)).toHaveValue('Niet waar.');
});
