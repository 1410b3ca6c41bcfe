import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
import { linkRelation, links as texts } from '#texts/links';
import { madeUp, madeUpReference } from '../../../tests/fixtures';
import type { CommitmentLink, LinkedCommitment } from '../../api/schema.gen';
import { CommitmentLinks, LinkedCommitments } from './Links';

afterEach(cleanup);

test('a linked request is shown with the relation in words, its citation and its state', () => {
  const linked: LinkedCommitment = {
    commitmentLinkId: 'link-1',
    href: '',
    relation: 'replacedBy',
    linkedOn: '2026-05-01',
    commitment: { ...madeUpReference('2.4'), citation: 'A-9202 (2025-2026), 2.4' },
    owner: madeUp().owner,
    implementationStatus: 'inProgress',
    assessment: 'notAssessed',
    closed: true,
  };
  render(<LinkedCommitments linked={[linked]} />);

  expect(screen.getByRole('listitem')).toHaveTextContent(`${linkRelation.replacedBy} A-9202 (2025-2026), 2.4`);
  expect(screen.getByText(codes.implementationStatus.inProgress)).toBeVisible();
  expect(screen.getByText(codes.timeliness.closed)).toBeVisible();
  expect(screen.queryByText(codes.assessment.notAssessed)).toBeNull();
});

test('the published links have an anchor for the timeline, also those that ended', async () => {
  const link: CommitmentLink = {
    commitmentLinkId: 'link-1',
    href: '',
    statementId: 'statement',
    commitment: madeUpReference(),
    kind: 'linked',
    relation: 'same',
    linkedCommitment: madeUpReference('2.4'),
    reason: { fr: 'Motif.', nl: 'Reden.' },
    originalLanguage: 'fr',
    publishedAt: '2026-05-01T10:00:00Z',
  };
  const ended: CommitmentLink = { ...link, commitmentLinkId: 'link-2', kind: 'unlinked' };
  vi.stubGlobal('fetch', async () => Response.json({ items: [ended, link] }));
  const { container } = render(<CommitmentLinks id="test-1-1.1" />);

  await screen.findByText(new RegExp(texts.unlinkedOn('2026-05-01')));
  expect(container.querySelector('#link-2')).not.toBeNull();
  expect(container.querySelector('#link-1')).toHaveTextContent(texts.linkedOn('2026-05-01'));
});
