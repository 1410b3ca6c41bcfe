import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { record } from '#texts/record';
import type { Withdrawal } from '../../api/schema.gen';
import { PublishedText } from './PublishedText';

const plain = (text: string) => text.replace(/\s+/g, ' ');

const withdrawal: Withdrawal = {
  withdrawalId: 'withdrawal-1',
  href: 'http://localhost/',
  kind: 'answer',
  withdrawnHref: 'http://localhost/',
  by: { kind: 'parliament' },
  reason: { fr: 'Un nom y figurait.', nl: 'Er stond een naam in.' },
  originalLanguage: 'fr',
  withdrawnAt: '2026-03-10T10:00:00Z',
};

test('a withdrawn text shows only who withdrew it, when and why', () => {
  const { container } = render(<PublishedText text={undefined} original="fr" withdrawal={withdrawal} />);

  expect(container).toHaveTextContent(plain(record.textWithdrawnBy('Parlement', '2026-03-10')));
  expect(container).toHaveTextContent('Un nom y figurait.');
});

test('if the reason is withdrawn too, its own reason is shown', () => {
  const { reason, ...without } = withdrawal;
  const gone = {
    ...without,
    withdrawal: { ...without, kind: 'withdrawal' as const, reason: { fr: 'Aussi.', nl: 'Ook.' } },
  };
  const { container } = render(<PublishedText text={undefined} original="fr" withdrawal={gone} />);

  expect(container).toHaveTextContent(plain(record.reasonWithdrawnBy('Parlement', '2026-03-10')));
  expect(container).toHaveTextContent('Aussi.');
  expect(container).not.toHaveTextContent(reason?.fr ?? 'none');
});
