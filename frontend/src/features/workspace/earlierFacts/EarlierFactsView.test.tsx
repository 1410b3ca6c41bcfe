import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { earlierFacts as texts } from '#texts/earlierFacts';
import { workspace } from '#texts/workspace';
import { madeUpReference } from '../../../../tests/fixtures';
import type { EarlierFactCheck } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import EarlierFactsView from './EarlierFactsView';
import { checkEarlierFacts, publishEarlierFacts } from './earlierFactsApi';

vi.mock('./earlierFactsApi', () => ({
  checkEarlierFacts: vi.fn(),
  publishEarlierFacts: vi.fn(),
  template: () => '/template',
}));

const both = (fr: string, nl: string) => ({ fr, nl });
const FILE = new File(['x'], 'faits.csv', { type: 'text/csv' });
const FACTS: EarlierFactCheck['facts'] = [
  {
    row: 2,
    commitment: madeUpReference(),
    kind: 'response',
    kindLabel: both('Réponse', 'Antwoord'),
    happenedOn: '2023-09-15',
    stateLabel: both('Accepté', 'Aanvaard'),
    document: 'Doc. 12',
    publisher: 'Parlement',
    documentLanguages: ['fr', 'nl'],
  },
];

async function sent(check: EarlierFactCheck) {
  vi.mocked(checkEarlierFacts).mockResolvedValue(check);
  render(<EarlierFactsView />);
  await userEvent.upload(screen.getByLabelText(texts.file), FILE);
  await userEvent.click(screen.getByRole('button', { name: texts.check }));
}

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

test('all faults are shown by row and column, and nothing can be published', async () => {
  const heading = both('Date du fait', 'Datum van het feit');
  const detail = both('Ce n’est pas une date.', 'Dat is geen datum.');
  await sent({
    facts: FACTS,
    faults: [{ row: 3, column: 'day', heading, detail }, { detail: both('Trop.', 'Te veel.') }],
  });
  expect(await screen.findByRole('heading', { name: texts.faults(2) })).toHaveFocus();
  const [first] = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
  expect(first).toHaveTextContent(localized(detail));
  expect(first).toHaveTextContent(localized(heading));
  expect(first).toHaveTextContent(texts.row(3));
  expect(screen.queryByRole('button', { name: texts.publish(1) })).toBeNull();
});

test('the facts are shown before they are published, and what is implausible must be confirmed', async () => {
  const detail = both('Texte court.', 'Korte tekst.');
  await sent({ facts: FACTS, faults: [{ row: 2, column: 'textNl', detail, rule: 'shortText' }] });
  expect(await screen.findByRole('heading', { name: texts.preview(1) })).toHaveFocus();
  expect(screen.getByRole('cell', { name: 'Doc. 12 · Parlement · fr, nl' })).toBeVisible();
  vi.mocked(publishEarlierFacts).mockResolvedValue({ facts: FACTS, faults: [] });

  await userEvent.click(screen.getByRole('button', { name: texts.publish(1) }));
  expect(publishEarlierFacts).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: texts.confirmFirst })).toHaveAttribute('href', '#confirm');
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: texts.publish(1) }));
  expect(vi.mocked(publishEarlierFacts).mock.calls[0]?.slice(0, 2)).toEqual([FILE, ['shortText']]);
  expect(await screen.findByRole('heading', { name: texts.published(1) })).toHaveFocus();
});

test('without a file nothing is sent, and another file hides the preview of the first', async () => {
  render(<EarlierFactsView />);
  await userEvent.click(screen.getByRole('button', { name: texts.check }));
  expect(screen.getByRole('link', { name: workspace.fileLacking })).toHaveAttribute('href', '#spreadsheet');
  expect(checkEarlierFacts).not.toHaveBeenCalled();
  cleanup();
  await sent({ facts: FACTS, faults: [] });
  await screen.findByRole('heading', { name: texts.preview(1) });
  await userEvent.upload(screen.getByLabelText(texts.file), new File(['y'], 'autres.csv'));
  expect(screen.queryByRole('heading', { name: texts.preview(1) })).toBeNull();
});
