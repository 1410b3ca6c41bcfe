import { render, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { inbox as texts } from '#texts/inbox';
import { madeUp } from '../../../../tests/fixtures';
import { localized } from '../../../i18n/localized';
import { unsaved } from '../session/unsaved';
import { KeptInTab } from './KeptInTab';

const commitment = madeUp();

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('fetch', async () => Response.json(commitment));
});

test('the inbox names each request once about which the tab has unsaved text of the user', async () => {
  const { commitmentId } = commitment;
  unsaved.keep('p', `statement closure ${commitmentId}`, {});
  unsaved.keep('p', `${commitmentId} report draft`, {});
  unsaved.keep('p', `${commitmentId} act=link`, {});
  render(<KeptInTab userId="p" />);
  expect(screen.getByRole('heading', { name: texts.kept })).toBeVisible();
  expect(await screen.findByText(new RegExp(localized(commitment.shortTitle)))).toBeVisible();
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(links).toEqual([expect.stringMatching(new RegExp(`/(espace|werkruimte)/${commitmentId}$`))]);
});

test('the text of others, of resolutions and of rounds is not listed', () => {
  unsaved.keep('q', `statement closure ${commitment.commitmentId}`, {});
  unsaved.keep('p', 'resolutionDraft 4c1f content', {});
  unsaved.keep('p', 'round 4c1f', {});
  render(<KeptInTab userId="p" />);
  expect(screen.queryByRole('heading')).toBeNull();
});
