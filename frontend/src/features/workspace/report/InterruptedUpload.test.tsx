import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import { ApiError } from '../../../api/client';
import { sendFile } from './upload';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));
vi.mock(import('./upload'), async (original) => ({ ...(await original()), sendFile: vi.fn() }));

const FILE = new File(['x'], 'etude.pdf', { type: 'application/pdf' });
const { evidenceFields: fields } = texts;
const plain = (text: string) => text.replace(/\s/g, ' ');

test('once the file of an interrupted upload was sent from the list, the form has nothing left to send', async () => {
  const api = new MadeUpDrafts();
  const draft = api.start({ originalLanguage: 'fr' });
  vi.stubGlobal('fetch', api.fetch);
  vi.mocked(sendFile).mockRejectedValueOnce(new ApiError('offline'));
  const props = { original: 'fr', commitment: madeUp(), userId: crypto.randomUUID() } as const;
  render(<WriteReport {...props} onDone={() => {}} discarded={() => {}} />);
  await userEvent.click(await screen.findByText(texts.newEvidence));
  await userEvent.click(screen.getByLabelText(texts.evidenceKinds.file));
  await userEvent.upload(screen.getByLabelText(texts.file), FILE);
  fireEvent.change(screen.getByLabelText(fields.type), { target: { value: 'report' } });
  for (const name of [fields.titleFr, fields.titleNl])
    fireEvent.input(screen.getByLabelText(name), { target: { value: 'Étude' } });
  await userEvent.click(screen.getByRole('button', { name: texts.addEvidence }));
  await screen.findByText(plain(texts.fileInterrupted), { selector: 'a' });

  vi.mocked(sendFile).mockImplementationOnce(async () => {
    const [item] = draft.evidenceItems;
    if (!item) throw new Error();
    api.change(draft, { evidenceItems: [{ ...item, file: { name: FILE.name, mediaType: 'application/pdf' } }] });
    return draft.evidenceItems[0] as typeof item;
  });
  await userEvent.upload(screen.getByLabelText(plain(texts.fileAgain(FILE.name))), FILE);

  await waitFor(() => expect(screen.getByLabelText(fields.titleNl)).toHaveValue(''));
  expect(screen.queryByText(plain(texts.fileInterrupted))).toBeNull();
  expect(draft.evidenceItems).toHaveLength(1);
});
