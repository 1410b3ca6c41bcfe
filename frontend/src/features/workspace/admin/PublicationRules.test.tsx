import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publicationRules as texts } from '#texts/publicationRules';
import { referenceTo } from '../../../../tests/roundFixtures';
import { ApiError } from '../../../api/client';
import type { Problem, PublicationRule, PublicationRulePage } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import type { ApiResult } from '../session/send';
import PublicationRules from './PublicationRules';

const { listRules, readRule, replaceRule } = vi.hoisted(() => ({
  listRules: vi.fn<() => Promise<ApiResult<PublicationRulePage>>>(),
  readRule: vi.fn<() => Promise<ApiResult<PublicationRule>>>(),
  replaceRule: vi.fn<(bodyId: string, etag: string, required: boolean) => Promise<ApiResult<PublicationRule>>>(),
}));
vi.mock('./ruleApi', () => ({ listRules, readRule, replaceRule }));

const rule = (bodyId: string, secondPersonRequired = false): PublicationRule => ({
  body: referenceTo(bodyId),
  href: '',
  secondPersonRequired,
});
const NAME = localized(referenceTo('a').name);
const SHORT = localized(referenceTo('a').abbreviation);
const plain = (text: string) => text.replace(/\s+/g, ' ');

beforeEach(() => {
  listRules.mockResolvedValue({ value: { items: [rule('a')] } as PublicationRulePage, etag: '' });
});
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

async function tick() {
  render(<PublicationRules />);
  await userEvent.click(await screen.findByRole('checkbox', { name: NAME }));
}

test('a ticked body is saved with the version that was read, and confirmed', async () => {
  readRule.mockResolvedValue({ value: rule('a'), etag: '"1"' });
  replaceRule.mockResolvedValue({ value: rule('a', true), etag: '"2"' });
  await tick();
  expect(await screen.findByText(plain(texts.on(SHORT)))).toBeVisible();
  expect(replaceRule).toHaveBeenCalledExactlyOnceWith('a', '"1"', true);
  expect(screen.getByRole('checkbox')).toBeChecked();
});

test('what could not be saved is not shown as saved', async () => {
  readRule.mockResolvedValue({ value: rule('a'), etag: '"1"' });
  replaceRule.mockRejectedValue(new ApiError('refused', { status: 412 } as Problem));
  await tick();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(plain(texts.changedMeanwhile(SHORT))));
  expect(screen.getByRole('checkbox')).not.toBeChecked();
});

test('a rule that another admin has set meanwhile is shown, and not switched back', async () => {
  readRule.mockResolvedValue({ value: rule('a', true), etag: '"2"' });
  await tick();
  expect(await screen.findByText(plain(texts.on(SHORT)))).toBeVisible();
  expect(replaceRule).not.toHaveBeenCalled();
  expect(screen.getByRole('checkbox')).toBeChecked();
});
