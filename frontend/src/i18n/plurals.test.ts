import { expect, test } from 'vitest';
import { nothingYet } from '#texts/nothingYet';
import { verification } from '#texts/verification';
import { language } from '../language';

// Texts whose verb or article depends on a number.

test('changed entries of a journal agree with their number', () => {
  const [one, several] =
    language === 'fr'
      ? ['ne correspond pas à son empreinte', 'ne correspondent pas à leur empreinte']
      : ['klopt er 1 niet', 'kloppen er 3 niet'];
  expect(verification.someChanged(1, 12)).toContain(one);
  expect(verification.someChanged(3, 12)).toContain(several);
});

test('a resolution with one request is said to have one', () => {
  const [one, several] =
    language === 'fr'
      ? ['sur la demande du Parlement', 'sur les 30\u00a0demandes du Parlement']
      : ['over het verzoek van het Parlement', 'over de 30\u00a0verzoeken van het Parlement'];
  expect(nothingYet.more(1, '2023-06-30')).toContain(one);
  expect(nothingYet.more(30, '2023-06-30')).toContain(several);
});
