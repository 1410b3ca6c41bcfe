import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { madeUpErratum } from '../../../../tests/textFixtures';
import type { ErratumProposal } from '../../../api/schema.gen';
import { ErratumProposalItem } from './ErratumProposalItem';
import { ErratumProposalNotice } from './proposal/ErratumProposalNotice';

const { resolution, block, source } = madeUpErratum('/title');
const by = (userId: string) => ({ userId, byCaller: false, actedAt: '2026-11-27T10:00:00+01:00' });
const proposal: ErratumProposal = {
  erratumProposalId: 'p-1',
  href: 'http://localhost/',
  resolution,
  block,
  before: { text: { fr: 'Le texte', nl: 'De tekst' } },
  after: { text: { fr: 'Le textes', nl: 'De tekst' } },
  titlesToReview: [],
  source,
  state: 'proposed',
  originalLanguage: 'fr',
  proposed: by('ada'),
};

afterEach(cleanup);

test('the list quotes the passage in the language that changes', () => {
  render(<ErratumProposalItem proposal={proposal} />);
  expect(screen.getByText('Le texte')).toHaveAttribute('lang', 'fr');
  expect(screen.queryByText('De tekst')).toBeNull();
});

test.each([
  ['ada', 'withdrawn', texts.withdrawnOn('2026-11-27'), texts.withdrawalReason],
  ['ben', 'refused', texts.refusedOn('2026-11-27'), texts.refusalReason],
] as const)('a proposal of ada that %s refused is %s', (userId, outcome, message, reason) => {
  const refused: ErratumProposal = { ...proposal, state: 'refused', decided: by(userId), refusalReason: 'Non.' };
  const { unmount } = render(<ErratumProposalItem proposal={refused} />);
  expect(screen.getByText(texts.states[outcome])).toBeVisible();
  unmount();
  render(<ErratumProposalNotice proposal={refused} />);
  expect(screen.getByText((shown) => plain(shown) === plain(message))).toBeVisible();
  expect(screen.getByText(reason)).toBeVisible();
});

const plain = (text: string) => text.replace(/\s+/g, ' ');
