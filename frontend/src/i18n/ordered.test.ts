import { expect, test } from 'vitest';
import { language } from '../language';
import { ordered } from './ordered';

const text = (fr: string, nl: string) => ({ fr, nl });
const environment = text('Bruxelles Environnement', 'Leefmilieu Brussel');
const equality = text('equal.brussels', 'equal.brussels');
const schools = text('École de police', 'Politieschool');
const transport = text('STIB', 'MIVB');

test("bodies are in the order of the reader's language, whatever their case and accents", () => {
  const bodies = [transport, schools, equality, environment];

  expect(ordered(bodies, (body) => body)).toEqual(
    language === 'fr' ? [environment, schools, equality, transport] : [equality, environment, transport, schools],
  );
});
