import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { record } from '#texts/record';
import { madeUpReference } from '../../../tests/fixtures';
import type { Deadline } from '../../api/schema.gen';
import { DeadlineEntry } from './DeadlineEntry';
import { EnteredNote } from './EnteredNote';

const words = { fr: 'Raison.', nl: 'Reden.' };
const deadline: Deadline = {
  deadlineId: 'd',
  href: '',
  commitment: madeUpReference(),
  deadline: '2024-01-22',
  kind: 'set',
  by: { kind: 'parliament' },
  reason: words,
  originalLanguage: 'fr',
  publishedAt: '2026-11-28T10:00:00Z',
};

test('a deadline of an earlier day names the day on which it was set, its entry and its document', () => {
  const source = 'https://example.org/doc';
  render(<DeadlineEntry deadline={{ ...deadline, entered: true, setOn: '2023-09-15', document: 'Doc. 12', source }} />);
  expect(screen.getByText(/15.*2023/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Doc. 12' }).getAttribute('href')).toBe(source);
  expect(screen.getByText(record.enteredOn('2026-11-28').trim(), { exact: false })).toBeVisible();
  expect(screen.queryByText(record.superseded)).toBeNull();
});

test('a deadline that changed nothing says so, and another deadline has no entry', () => {
  const { unmount } = render(<DeadlineEntry deadline={{ ...deadline, entered: true, superseded: true }} />);
  expect(screen.getByText(record.superseded)).toBeVisible();
  unmount();
  render(<DeadlineEntry deadline={deadline} />);
  expect(screen.queryByText(/(Encodage|ingevoerd)/)).toBeNull();
});

test('a document without a link is text', () => {
  render(<EnteredNote entered publishedAt="2026-11-28T10:00:00Z" document="Doc. 12" />);
  expect(screen.getByText(/Doc\. 12/)).toBeVisible();
  expect(screen.queryByRole('link')).toBeNull();
});
