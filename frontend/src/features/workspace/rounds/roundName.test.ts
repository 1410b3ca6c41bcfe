import { expect, test } from 'vitest';
import { rounds as texts } from '#texts/rounds';
import { stateOf } from '../../../ui/roundsAndSittings/roundState';
import { nameOf } from './roundName';

test('a round is in preparation until it is opened, and open until it is closed', () => {
  expect(stateOf({})).toBe('prepared');
  expect(stateOf({ openedAt: '2027-01-01T10:00:00+01:00' })).toBe('open');
  expect(stateOf({ openedAt: '2027-01-01T10:00:00+01:00', closedAt: '2027-02-01T10:00:00+01:00' })).toBe('closed');
});

test('a round without a title in the language of the reader is named in the other one, or as untitled', () => {
  expect(nameOf({ title: { fr: 'Un', nl: '' } })).toBe('Un');
  expect(nameOf({ title: { nl: 'Een' } })).toBe('Een');
  expect(nameOf({ title: {} })).toBe(texts.untitled);
});

test('one body that has finished is in the singular', () => {
  expect(texts.finished(1, 3)).toMatch(/ a fait rapport sur | heeft 1 van 3/);
  expect(texts.finished(2, 3)).toMatch(/ ont fait rapport sur | hebben 2 van 3/);
  expect(texts.finished(0, 3)).toMatch(/ aucun organisme | geen enkele /);
});
