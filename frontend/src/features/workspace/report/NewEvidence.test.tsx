import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { ProgressReport } from '../../../api/schema.gen';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

let api: MadeUpDrafts;
let draft: ProgressReport;
let respond: () => void;

/** The API responds to a new item of evidence when `respond` is called. */
beforeEach(() => {
  api = new MadeUpDrafts();
  draft = api.start({ originalLanguage: 'fr' });
  const delayed = new Promise<void>((resolve) => {
    respond = resolve;
  });
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (init?.method === 'POST' && address.endsWith('/evidenceItems')) await delayed;
    return api.fetch(address, init);
  });
});

const { evidenceFields: fields } = texts;
const type = (name: string, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } });

async function sendFirst() {
  render(
    <WriteReport
      original="fr"
      commitment={madeUp()}
      userId={crypto.randomUUID()}
      onDone={() => {}}
      discarded={() => {}}
    />,
  );
  await userEvent.click(await screen.findByText(texts.newEvidence));
  fireEvent.change(screen.getByLabelText(fields.type), { target: { value: 'report' } });
  type(fields.url, 'https://example.org/1');
  type(fields.titleFr, 'Premier');
  type(fields.titleNl, 'Eerste');
  await userEvent.click(screen.getByRole('button', { name: texts.addEvidence }));
}

test('what is typed while an item is being sent is the next item', async () => {
  await sendFirst();
  type(fields.titleFr, 'Second');
  type(fields.url, 'https://example.org/2');
  respond();
  await waitFor(() => expect(screen.getByLabelText(fields.titleNl)).toHaveValue(''));
  expect(screen.getByLabelText(fields.titleFr)).toHaveValue('Second');
  expect(screen.getByLabelText(fields.url)).toHaveValue('https://example.org/2');
  expect(screen.getByRole('group', { name: texts.evidence })).not.toHaveFocus();

  // The next item does not replace the first one.
  fireEvent.change(screen.getByLabelText(fields.type), { target: { value: 'report' } });
  type(fields.titleNl, 'Tweede');
  await userEvent.click(screen.getByRole('button', { name: texts.addEvidence }));
  await waitFor(() => expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus());
  expect(draft.evidenceItems.map(({ title }) => title)).toEqual([
    { fr: 'Premier', nl: 'Eerste' },
    { fr: 'Second', nl: 'Tweede' },
  ]);
});

test('a form in which nothing was typed since is empty once its item is added', async () => {
  await sendFirst();
  respond();
  await waitFor(() => expect(screen.getByRole('group', { name: texts.evidence })).toHaveFocus());
  for (const name of [fields.url, fields.titleFr, fields.titleNl]) expect(screen.getByLabelText(name)).toHaveValue('');
});
