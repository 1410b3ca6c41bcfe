import { fireEvent, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import { FileChanged } from '../session/fileChanged';
import { Cancelled } from '../session/uploadFile';
import { formErrorsOf } from './formErrors';
import { UploadForm, type UploadObserver } from './UploadForm';

const FILE = new File(['x'], 'faits.csv');

/** Sends a file; returns what the upload received, and how it ends. */
async function send() {
  let fail: (error: unknown) => void = () => {};
  const upload = vi.fn<(file: File, watch: UploadObserver) => Promise<unknown>>(
    (_, { signal }) =>
      new Promise((_, reject) => {
        fail = reject;
        signal.addEventListener('abort', () => reject(new Cancelled()));
      }),
  );
  render(
    <UploadForm
      id="file"
      field={{ label: 'Fichier', hint: 'CSV' }}
      accept=".csv"
      submit="Envoyer"
      reading="Lecture"
      upload={upload}
      errorsOf={(error) => (error instanceof FileChanged ? formErrorsOf(error, {}) : [{ text: 'Refusé' }])}
    />,
  );
  await userEvent.upload(screen.getByLabelText('Fichier'), FILE);
  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
  return { watch: upload.mock.calls[0]?.[1] as UploadObserver, fail: (error: unknown) => fail(error) };
}

test('the progress of an upload is shown, and that the file is read once the API has it', async () => {
  const { watch } = await send();
  expect(screen.getByRole('progressbar', { name: texts.fileProgress })).toHaveAttribute('value', '0');
  watch.progress(0.6);
  expect(await screen.findByText(texts.fileSending(50).replace(/\s+/g, ' '))).toBeVisible();
  watch.progress(1);
  expect(await screen.findByText('Lecture')).toBeVisible();
});

test('an upload can be cancelled, and nothing is then an error', async () => {
  await send();
  await userEvent.click(screen.getByRole('button', { name: texts.stopSending }));
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['interrupted', new ApiError('offline'), texts.fileInterrupted],
  ['refused', new Error(), 'Refusé'],
])('what was %s is said beside the field, until another file is chosen', async (_, error, text) => {
  const { fail } = await send();
  fail(error);
  expect(await screen.findByRole('link', { name: text })).toHaveAttribute('href', '#file');
  await userEvent.upload(screen.getByLabelText('Fichier'), new File(['y'], 'autres.csv'));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the same file can be chosen again once it was corrected', async () => {
  const { fail } = await send();
  fail(new FileChanged());
  expect(await screen.findByRole('link', { name: texts.fileChanged })).toBeVisible();
  const field = screen.getByLabelText<HTMLInputElement>('Fichier');
  expect(field.files).toHaveLength(1);
  fireEvent.click(field);
  expect(field.value).toBe('');
});
