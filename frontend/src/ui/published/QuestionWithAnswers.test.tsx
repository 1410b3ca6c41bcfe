import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { record } from '#texts/record';
import { madeUp, madeUpReference } from '../../../tests/fixtures';
import type { Question } from '../../api/schema.gen';
import { QuestionWithAnswers } from './QuestionWithAnswers';

const plain = (text: string) => text.replace(/\s+/g, ' ');

const question: Question = {
  questionId: 'question-1',
  href: 'http://localhost/',
  commitment: madeUpReference(),
  visibility: 'public',
  text: { fr: 'Quand ?', nl: 'Wanneer?' },
  originalLanguage: 'fr',
  answerExpectedOn: '2026-03-10',
  answers: [],
  publishedAt: '2026-02-01T10:00:00Z',
};

test('a withdrawn question is not shown as unanswered', () => {
  const { text: _, ...rest } = question;
  const withdrawal = {
    withdrawalId: 'withdrawal-1',
    href: 'http://localhost/',
    kind: 'question',
    withdrawnHref: 'http://localhost/',
    by: { kind: 'parliament' },
    reason: { fr: 'Posée deux fois.', nl: 'Twee keer gesteld.' },
    originalLanguage: 'fr',
    withdrawnAt: '2026-02-02T10:00:00Z',
  } as const;
  const { container } = render(<QuestionWithAnswers question={{ ...rest, withdrawal }} />);
  expect(container).toHaveTextContent('Posée deux fois.');
  expect(container.querySelectorAll('.fact > .note')).toHaveLength(0);
});

test.each([
  ['2026-03-10', record.unanswered('2026-03-10')],
  ['2026-03-12', record.unansweredLate(2, '2026-03-10')],
])('on %s, an unanswered question shows when the answer is or was due', (day, expected) => {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  const { container } = render(<QuestionWithAnswers question={question} />);
  vi.useRealTimers();
  expect(container).toHaveTextContent(plain(expected));
});

test.each([
  ['body', 1],
  ['parliament', 0],
] as const)('a question whose only answer was withdrawn by kind "%s" shows when one was due: %d', (kind, notes) => {
  const withdrawal = {
    withdrawalId: 'withdrawal-1',
    href: 'http://localhost/',
    kind: 'answer',
    withdrawnHref: 'http://localhost/',
    by: kind === 'body' ? { kind, body: madeUp().owner } : { kind },
    reason: { fr: 'Erreur.', nl: 'Vergissing.' },
    originalLanguage: 'fr',
    withdrawnAt: '2026-02-02T10:00:00Z',
  } as const;
  const answer = {
    answerId: 'answer-1',
    href: 'http://localhost/',
    body: madeUp().owner,
    withdrawal,
    publishedAt: '2026-02-02T09:00:00Z',
  } as unknown as Question['answers'][number];
  const { container } = render(<QuestionWithAnswers question={{ ...question, answers: [answer] }} />);
  expect(container.querySelectorAll('.fact > .note')).toHaveLength(notes);
});
