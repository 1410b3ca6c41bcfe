import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { commitment } from '#texts/commitment';
import { record } from '#texts/record';
import { madeUp } from '../../../tests/fixtures';
import type { Withdrawal } from '../../api/schema.gen';
import { otherLanguage } from '../../language';
import { OfficialText } from '../request/OfficialText';
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

const text = { fr: 'Texte publié.', nl: 'Gepubliceerde tekst.' };

test('on the page of a request one switch shows all texts in the other language too', () => {
  render(
    <>
      <OfficialText commitment={madeUp()} />
      <PublishedText text={text} original="fr" />
      <PublishedText text={text} original="fr" />
    </>,
  );
  expect(screen.queryByText(record.otherText)).toBeNull();
  expect(screen.queryByText(text[otherLanguage])).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: commitment.showOther }));
  expect(screen.getAllByText(text[otherLanguage])).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: commitment.hideOther }));
  expect(screen.queryByText(text[otherLanguage])).toBeNull();
});

test('elsewhere a text has a control of its own', () => {
  render(<PublishedText text={text} original="fr" />);
  expect(screen.getByText(record.otherText)).toBeVisible();
  expect(screen.getByText(text[otherLanguage])).toHaveAttribute('lang', otherLanguage);
});
