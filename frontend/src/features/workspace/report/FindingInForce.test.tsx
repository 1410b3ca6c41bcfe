import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
import { findingInForce as texts } from '#texts/findingInForce';
import { record } from '#texts/record';
import { workspace } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { Assessment, Commitment, ProgressReport } from '../../../api/schema.gen';
import { UnchangedReports } from '../bulk/UnchangedReports';
import { UnchangedReport } from './UnchangedReport';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));
afterEach(cleanup);

const REASONS = { fr: 'Les chiffres manquent.', nl: 'De cijfers ontbreken.' };
let earlier: ProgressReport;
let latest: ProgressReport;

beforeEach(() => {
  const api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  const content = { implementationStatus: 'implemented', narrative: { fr: 'Fait.', nl: 'Gedaan.' } } as const;
  earlier = api.start(content);
  api.change(earlier, { state: 'published', originalLanguage: 'fr', publishedAt: '2026-03-11T10:00:00Z' });
  latest = api.start({ ...content, implementationStatus: 'inProgress' });
  api.change(latest, { state: 'published', originalLanguage: 'fr', publishedAt: '2026-09-22T10:00:00Z' });
});

function assessed(outcome: Assessment['outcome'], report: ProgressReport) {
  const assessment = {
    assessmentId: 'assessment',
    progressReportId: report.progressReportId,
    outcome,
    reasons: { ...REASONS },
    originalLanguage: 'fr',
    publishedAt: '2026-04-01T10:00:00Z',
  } as unknown as Assessment;
  const commitment: Commitment = {
    ...madeUp(),
    assessment: outcome,
    assessedReport: {
      progressReportId: report.progressReportId,
      href: '',
      reportedOn: report.publishedAt?.slice(0, 10) ?? '',
      implementationStatus: 'implemented',
    },
    assessmentPending: report !== latest,
    lastReportedOn: '2026-09-22',
  };
  return { commitment, assessments: [assessment] };
}

const reasons = () => screen.getAllByText(new RegExp(`${REASONS.fr}|${REASONS.nl}`))[0] as HTMLElement;
const callbacks = { onDone: () => {}, discarded: () => {} };

test('the form of a report shows the reasons of a dispute, also when it is about an earlier report', async () => {
  const { commitment, assessments } = assessed('disputed', earlier);
  render(
    <WriteReport
      {...{ commitment, assessments, ...callbacks }}
      userId={crypto.randomUUID()}
      original="fr"
      reports={[latest, earlier]}
    />,
  );
  expect(await screen.findByRole('heading', { name: texts.title('2026-03-11') })).toBeVisible();
  expect(screen.getByText(record.disagree(codes.implementationStatus.implemented).replace(/\s+/g, ' '))).toBeVisible();
  expect(reasons()).toBeVisible();
  expect(reasons().closest('details')).toBeNull();
  // Above the form.
  expect(
    reasons().compareDocumentPosition(screen.getByLabelText(workspace.fields.fr)) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).toBeTruthy();
});

test('the id of the assessment remains that of its place beside the report', async () => {
  const { commitment, assessments } = assessed('notVerifiable', latest);
  const { container } = render(
    <WriteReport
      {...{ commitment, assessments, ...callbacks }}
      userId={crypto.randomUUID()}
      original="fr"
      reports={[latest, earlier]}
    />,
  );
  expect(await screen.findByRole('heading', { name: texts.title('2026-09-22') })).toBeVisible();
  expect(container.querySelectorAll('#assessment')).toHaveLength(1);
});

test.each([
  ['disputed', 'earlier', 'disputedEarlier'],
  ['disputed', 'latest', 'disputed'],
  ['notVerifiable', 'latest', undefined],
] as const)('the preview of "nothing has changed": %s, about the %s report', (outcome, which, warning) => {
  const { commitment, assessments } = assessed(outcome, which === 'latest' ? latest : earlier);
  const warnings = () => [texts.disputed, texts.disputedEarlier].filter((text) => screen.queryByText(text));
  const expected = warning ? [texts[warning]] : [];
  render(
    <UnchangedReport
      {...{ commitment, assessments, ...callbacks }}
      body={commitment.owner}
      last={latest}
      hasOpenQuestion={false}
    />,
  );
  expect(warnings()).toEqual(expected);
  expect(reasons()).toBeVisible();
  cleanup();

  render(
    <UnchangedReports
      candidates={[{ commitment, assessments, reports: [latest, earlier], drafts: [], hasOpenQuestion: false }]}
      bodyOn={({ owner }) => owner}
      reread={async () => undefined}
      onDone={() => {}}
    />,
  );
  expect(warnings()).toEqual(expected);
  expect(reasons()).toBeVisible();
});

test('an assessment that confirms the report is not repeated', async () => {
  const { commitment, assessments } = assessed('confirmed', latest);
  render(
    <UnchangedReport
      {...{ commitment, assessments, ...callbacks }}
      body={commitment.owner}
      last={latest}
      hasOpenQuestion={false}
    />,
  );
  expect(screen.queryByText(REASONS.fr)).toBeNull();
});
