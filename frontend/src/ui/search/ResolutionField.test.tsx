import { render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Resolution } from '../../api/schema.gen';
import { ResolutionField } from './ResolutionField';

const FOUND = ['X-12', 'X-120'].map((documentNumber) => ({
  resolutionId: documentNumber.toLowerCase(),
  documentNumber,
  session: '2013-2014',
  title: { fr: `Titre de ${documentNumber}`, nl: `Titel van ${documentNumber}` },
})) as Resolution[];

const choose = vi.fn();

function Form({ initially }: { initially: string }) {
  const [chosen, setChosen] = useState(initially);
  return (
    <>
      <label for="r">Résolution</label>
      <ResolutionField
        id="r"
        chosen={chosen}
        choose={(resolution) => {
          choose(resolution?.resolutionId);
          setChosen(resolution?.documentNumber ?? '');
        }}
      />
    </>
  );
}

const shown = (initially = '') => {
  render(<Form initially={initially} />);
  return screen.getByRole('combobox', { name: 'Résolution' });
};

beforeEach(() => {
  choose.mockClear();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify({ items: FOUND, total: 2 }))),
  );
});
afterEach(() => vi.unstubAllGlobals());

test('a resolution is found by its number or its title and chosen with the keyboard', async () => {
  const field = shown();
  await userEvent.type(field, 'X-12');
  const options = await screen.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent)[1]).toMatch(/^X-120 \(2013-2014\)Tit(re|el)/);
  expect(String(vi.mocked(fetch).mock.calls[0]?.[0])).toMatch(/\/resolutions\?q=X-12&pageSize=8$/);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(choose).toHaveBeenCalledExactlyOnceWith('x-120');
  expect(field).toHaveValue('X-120');
});

test('leaving the field without a choice shows the previous one again', async () => {
  const field = shown('A-590');
  await userEvent.clear(field);
  await userEvent.type(field, 'X-12');
  await screen.findAllByRole('option');
  await userEvent.tab();
  await waitFor(() => expect(field).toHaveValue('A-590'));
  expect(choose).not.toHaveBeenCalled();
});

test('emptying the field removes the choice', async () => {
  const field = shown('A-590');
  await userEvent.clear(field);
  await userEvent.tab();
  expect(choose).toHaveBeenCalledExactlyOnceWith(undefined);
});
