import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { workspace } from '#texts/workspace';
import { ApiError } from '../../../api/client';
import type { Problem } from '../../../api/schema.gen';
import { UploadSource } from './UploadSource';

afterEach(cleanup);

const PDF = new File(['%PDF'], 'a-590.pdf', { type: 'application/pdf' });

test('without a file, nothing is sent and the field is named', async () => {
  const upload = vi.fn();
  render(<UploadSource label={texts.upload} upload={upload} />);
  await userEvent.click(screen.getByRole('button', { name: texts.upload }));
  expect(upload).not.toHaveBeenCalled();
  expect(screen.getByRole('link', { name: workspace.fileLacking })).toHaveAttribute('href', '#source-file');
});

test('the API’s reason for a refusal is shown at the field', async () => {
  const problem = { type: 'x', title: 'x', status: 422, detail: 'Scan sans texte.' } as unknown as Problem;
  const upload = vi.fn().mockRejectedValue(new ApiError('refused', problem, 422));
  render(<UploadSource label={texts.upload} upload={upload} />);
  await userEvent.upload(screen.getByLabelText(texts.file), PDF);
  await userEvent.click(screen.getByRole('button', { name: texts.upload }));
  expect(upload).toHaveBeenCalledWith(PDF, expect.anything());
  expect(await screen.findByRole('link', { name: 'Scan sans texte.' })).toBeVisible();
  expect(screen.getByLabelText(texts.file)).toHaveAttribute('aria-invalid', 'true');
});
