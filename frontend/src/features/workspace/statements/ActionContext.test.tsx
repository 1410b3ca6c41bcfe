import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { actions as texts } from '#texts/actions';
import { record } from '#texts/record';
import { madeUp } from '../../../../tests/fixtures';
import type { Assessment, EvidenceItem, ProgressReport } from '../../../api/schema.gen';
import { ActionContext } from './ActionContext';
import type { Facts } from './facts';

afterEach(cleanup);

const { owner } = madeUp();
const NONE = { deadlines: [], responses: [], ownerDecisions: [], questions: [] };
const text = (words: string) => ({ fr: words, nl: words });
const evidence = (title: string) =>
  ({
    evidenceItemId: title,
    type: 'report',
    title: text(title),
    url: 'https://example.org/',
    publisher: 'X',
    documentLanguages: ['fr'],
  }) as EvidenceItem;
const original = {
  progressReportId: 'r',
  state: 'published',
  body: owner,
  narrative: text('Les places sont ouvertes.'),
  originalLanguage: 'fr',
  evidenceItems: [],
  publishedAt: '2026-03-11T10:00:00Z',
} as unknown as ProgressReport;
const addition = (progressReportId: string, title: string) => ({
  ...original,
  progressReportId,
  narrative: text('Des preuves sont ajoutées.'),
  evidenceItems: [evidence(title)],
  unchangedFrom: { progressReportId: 'r', href: '', body: owner, publishedAt: '2026-03-11T10:00:00Z' },
  publishedAt: '2026-09-22T10:00:00Z',
});

test('who assesses evidence that was added reads the report to which it was added, and all that was added before', () => {
  const facts = {
    ...NONE,
    reports: [addition('second', 'Étude'), addition('first', 'Budget'), original],
    assessments: [
      {
        assessmentId: 'a',
        progressReportId: 'r',
        outcome: 'disputed',
        reasons: text('Aucun chiffre.'),
        originalLanguage: 'fr',
        publishedAt: '2026-04-01T10:00:00Z',
      } as Assessment,
    ],
  } as unknown as Facts;
  render(<ActionContext action={{ act: 'assess' }} owner={owner} facts={facts} />);
  const section = (name: string) => screen.getByRole('heading', { name }).parentElement;
  expect(section(texts.latestReport)).toHaveTextContent('Étude');
  expect(section(texts.latestReport)).not.toHaveTextContent('Aucun chiffre.');
  for (const words of [
    'Les places sont ouvertes.',
    'Budget',
    'Aucun chiffre.',
    record.relations.evidenceAddedBy.replace('\u00a0', ' '),
  ])
    expect(section(texts.completedReport)).toHaveTextContent(words);
});

test('any other report is shown alone', () => {
  const facts = {
    ...NONE,
    reports: [original, { ...original, progressReportId: 'older' }],
    assessments: [],
  } as unknown as Facts;
  render(<ActionContext action={{ act: 'assess' }} owner={owner} facts={facts} />);
  expect(screen.queryByText(texts.completedReport)).toBeNull();
});
