import { render } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { record } from '#texts/record';
import { madeUpReference } from '../../../tests/made-up';
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

test.each([
  ['2026-03-10', record.unanswered('2026-03-10')],
  ['2026-03-12', record.unansweredLate(2, '2026-03-10')],
])('on %s, an unanswered question shows when the answer is or was due', (day, expected) => {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  const { container } = render(<QuestionWithAnswers question={question} />);
  vi.useRealTimers();
  expect(container).toHaveTextContent(plain(expected));
});
