import { render, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { history as texts } from '#texts/history';
import { madeUpReference, madeUpResolution } from '../../../tests/fixtures';
import type { LocalizedComparison, RequestHistory, TextHistory, ThemeHistory } from '../../api/schema.gen';
import { RemovedRequests } from './RemovedRequests';
import { Summary } from './Summary';
import { TextDiff } from './TextDiff';
import { ThemeComparison } from './ThemeComparison';

const reworded: LocalizedComparison = {
  fr: {
    change: 'reworded',
    pieces: [
      { kind: 'kept', text: 'la santé des' },
      { kind: 'removed', text: ' TDS' },
      { kind: 'added', text: ' travailleurs du sexe' },
      { kind: 'kept', text: ';' },
    ],
  },
  nl: { change: 'unchanged', pieces: [{ kind: 'kept', text: 'de gezondheid;' }] },
};

const request = (number: string, rest: Partial<RequestHistory> = {}): RequestHistory => ({
  commitment: madeUpReference(number),
  proposalNumber: number,
  moved: false,
  text: reworded,
  notes: [],
  ...rest,
});

const theme = (...requests: RequestHistory[]): ThemeHistory => ({
  themeId: 't-1-1',
  number: 1,
  heading: reworded,
  shortHeading: { fr: 'Approche', nl: 'Aanpak' },
  notes: [],
  requests,
});

test('removed and added words are marked up, and labelled for screen readers', () => {
  const { container } = render(<TextDiff of={reworded} />);

  const french = container.querySelector('[lang="fr"] .official');
  expect(french?.querySelector('del')?.textContent).toBe(`(${texts.words.removed} TDS)`);
  expect(french?.querySelector('ins')?.textContent).toBe(`(${texts.words.added} travailleurs du sexe)`);
  for (const label of container.querySelectorAll('.ds-sr-only')) label.remove();
  expect(french?.textContent).toBe('la santé des TDS travailleurs du sexe;');
  expect(container.querySelector('[lang="nl"]')).toHaveTextContent(texts.change.unchanged);
});

test('a request whose text was corrected says so and leads to the earlier text', () => {
  render(<ThemeComparison of={theme(request('1.1', { correctedOn: '2026-11-27' }), request('1.2'))} compared />);
  const link = screen.getByRole('link', { name: texts.corrected('2026-11-27') });
  expect(link).toHaveAttribute('href', expect.stringContaining('1.1'));
});

test('an added, moved or renumbered request is labelled in words', () => {
  const { proposalNumber: _, ...added } = request('1.1');
  const requests = [
    added,
    request('1.2', { proposalNumber: '2.1', moved: true }),
    request('1.3', { proposalNumber: '1.2' }),
  ];
  const { container } = render(<ThemeComparison of={theme(...requests, request('1.4'))} compared />);

  const origins = [...container.querySelectorAll('.comparison')].map(
    (one) => one.querySelector('.notice')?.textContent,
  );
  expect(origins).toEqual([texts.wasAdded, texts.wasMoved('2.1'), texts.wasNumbered('1.2'), undefined]);
});

test('without a proposal no text is shown as added', () => {
  const { proposalNumber: _, ...alone } = request('1.1');
  render(<ThemeComparison of={theme(alone)} compared={false} />);

  expect(screen.queryByText(texts.wasAdded)).toBeNull();
});

test('proposed requests that were not adopted are shown in both languages', () => {
  const [fr, nl] = ['à revoir', 'te herzien'];
  render(
    <RemovedRequests of={[{ proposalNumber: '1.2', theme: { fr, nl }, text: { fr: 'un plan', nl: 'een plan' } }]} />,
  );

  expect(screen.getByRole('heading', { name: texts.droppedRequest('1.2') })).toBeVisible();
  expect(screen.getByText('un plan')).toHaveAttribute('lang', 'fr');
  expect(screen.getByText('een plan')).toHaveAttribute('lang', 'nl');
});

test('the summary counts per language, and each note once', () => {
  const notes = [{ quotes: { fr: 'a', nl: 'b' }, note: { fr: 'x', nl: 'y' } }];
  const { proposalNumber: _, ...added } = request('1.3');
  const history: TextHistory = {
    self: 'x',
    resolution: madeUpResolution,
    adoptedOn: '2023-06-30',
    proposal: { introducedBy: { fr: 'a', nl: 'b' }, documentType: { fr: 'a', nl: 'b' }, title: { fr: 'a', nl: 'b' } },
    title: reworded,
    themes: [theme(request('1.1', { notes }), request('1.2', { notes, moved: true }), added)],
    removed: [],
    recitals: [],
  };
  render(<Summary of={history} />);

  const summary = within(screen.getByRole('region', { name: texts.summary }));
  expect(summary.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
    expect.arrayContaining([
      `${texts.inLanguage.fr}${texts.colon} ${texts.reworded(3, 3)}`,
      `${texts.inLanguage.nl}${texts.colon} ${texts.reworded(0, 3)}`,
      texts.added(1),
      texts.moved(1),
      texts.notes(1),
    ]),
  );
  expect(summary.queryByText(texts.noneMoved)).toBeNull();
});
