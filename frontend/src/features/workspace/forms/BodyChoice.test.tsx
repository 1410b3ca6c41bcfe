import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Body } from '../../../api/schema.gen';
import { BodyChoice } from './BodyChoice';

const same = (text: string) => ({ fr: text, nl: text });
const body = (bodyId: string, abbreviation: string, name: string) =>
  ({ bodyId, abbreviation: same(abbreviation), name: same(name) }) as Body;

test('a body is found by the abbreviation that the page prints, and its official name follows', async () => {
  const items = [
    body('equal', 'equal.brussels', 'Administration de l’Égalité'),
    body('actiris', 'Actiris', 'Office de l’emploi'),
    body('unia', 'Unia', 'Unia'),
    body('owner', 'ERIP', 'École de police'),
  ];
  vi.stubGlobal('fetch', async () => Response.json({ items }));
  render(<BodyChoice id="toBodyId" except="owner" value="" choose={() => {}} />);
  await screen.findByText('Unia');
  expect(
    screen
      .getAllByRole('option')
      .slice(1)
      .map(({ textContent }) => textContent),
  ).toEqual(['Actiris – Office de l’emploi', 'equal.brussels – Administration de l’Égalité', 'Unia']);
});
