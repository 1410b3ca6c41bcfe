import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { FileField } from './FileField';

const getFilePolicy = vi.hoisted(() => vi.fn());
vi.mock('./reportApi', async (original) => ({
  ...(await original<typeof import('./reportApi')>()),
  getFilePolicy,
}));

const show = () => render(<FileField id="file" label={texts.file} errors={[]} busy={false} choose={() => {}} />);
const field = () => screen.getByLabelText(texts.file);

test('the file field warns where no scanner is configured', async () => {
  getFilePolicy.mockResolvedValue({ value: { largestBytes: 1, virusScanner: false }, etag: '' });
  show();
  await waitFor(() => expect(field()).toHaveAccessibleDescription(`${texts.fileHint} ${texts.fileNotScanned}`));
});

test('the file field does not warn where files are scanned, or where this is unknown', async () => {
  const policies = [
    Promise.resolve({ value: { largestBytes: 1, virusScanner: true }, etag: '' }),
    Promise.reject(new Error('offline')),
  ];
  for (const policy of policies) {
    getFilePolicy.mockReturnValue(policy);
    const { unmount } = show();
    await policy.catch(() => undefined);
    expect(field()).toHaveAccessibleDescription(texts.fileHint);
    unmount();
  }
});
