import { expect, test } from 'vitest';
import { madeUpReference, madeUpResolution } from '../../../tests/fixtures';
import type { LocalizedComparison, RequestHistory, TextComparison, TextHistory } from '../../api/schema.gen';
import { onlyChanges } from './onlyChanges';

const text = (fr: TextComparison['change'], nl: TextComparison['change'] = 'unchanged'): LocalizedComparison => ({
  fr: { change: fr, pieces: [] },
  nl: { change: nl, pieces: [] },
});

const request = (number: string, rest: Partial<RequestHistory> = {}): RequestHistory => ({
  commitment: madeUpReference(number),
  proposalNumber: number,
  moved: false,
  text: text('unchanged'),
  notes: [],
  ...rest,
});

const { proposalNumber: _, ...added } = request('1.6');

const history: TextHistory = {
  self: 'x',
  resolution: madeUpResolution,
  adoptedOn: '2023-06-30',
  title: text('unchanged'),
  themes: [
    {
      themeId: 't-1',
      number: 1,
      shortHeading: { fr: 'Approche', nl: 'Aanpak' },
      notes: [],
      requests: [
        request('1.1'),
        request('1.2', { text: text('reworded') }),
        request('1.3', { text: text('unchanged', 'punctuation') }),
        request('1.4', { leadIn: text('reworded') }),
        request('1.5', { moved: true }),
        added,
        request('1.7', { proposalNumber: '1.6' }),
      ],
    },
    {
      themeId: 't-2',
      number: 2,
      heading: text('unchanged', 'reworded'),
      shortHeading: { fr: 'Santé', nl: 'Gezondheid' },
      notes: [],
      requests: [request('2.1')],
    },
  ],
  removed: [],
  recitals: [{ recital: 'A', text: { fr: 'a', nl: 'b' }, notes: [] }],
};

const shown = (of: TextHistory) =>
  of.themes.map(({ number, requests }) => [number, requests.map(({ commitment }) => commitment.number)]);

test('only requests that differ from the proposal remain, and themes whose heading does', () => {
  const changes = onlyChanges(history, ['fr', 'nl']);
  expect(shown(changes)).toEqual([
    [1, ['1.2', '1.3', '1.4', '1.5', '1.6']],
    [2, []],
  ]);
  expect(changes.recitals).toEqual([]);
});

test('a change in a language that is not shown does not count', () => {
  expect(shown(onlyChanges(history, ['fr']))).toEqual([[1, ['1.2', '1.4', '1.5', '1.6']]]);
  expect(shown(onlyChanges(history, ['nl']))).toEqual([
    [1, ['1.3', '1.5', '1.6']],
    [2, []],
  ]);
});
