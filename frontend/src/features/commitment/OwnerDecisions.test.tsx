import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ownerDecisions as texts } from '#texts/ownerDecisions';
import { madeUp, madeUpReference } from '../../../tests/fixtures';
import type { OwnerDecision } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { OwnerDecisions } from './OwnerDecisions';

afterEach(cleanup);

const actiris = {
  bodyId: 'actiris',
  href: '',
  name: { fr: 'Actiris', nl: 'Actiris' },
  abbreviation: { fr: 'Actiris', nl: 'Actiris' },
};
const kept: OwnerDecision = {
  ownerDecisionId: 'kept',
  href: '',
  commitment: madeUpReference(),
  kind: 'ownerKept',
  fromBody: actiris,
  declarationHref: 'http://localhost/governmentResponses/d',
  reason: { fr: 'Motif.', nl: 'Reden.' },
  originalLanguage: 'fr',
  publishedAt: '2026-05-01T10:00:00Z',
};

test('a handover names both bodies, its document and the link to it; a kept owner the declaration', async () => {
  const { declarationHref: _, ...decision } = kept;
  const owner = madeUp().owner;
  const handover: OwnerDecision = {
    ...decision,
    ownerDecisionId: 'over',
    kind: 'handedOver',
    toBody: owner,
    document: 'Ordonnance du 14 mars 2026',
    source: 'https://example.org/ordonnance',
    publishedAt: '2026-06-01T10:00:00Z',
  };
  vi.stubGlobal('fetch', async () => Response.json({ items: [handover, kept] }));
  const { container } = render(<OwnerDecisions id="test-1-1.1" />);

  await screen.findByText(texts.handedOver('Actiris', localized(owner.abbreviation), '2026-06-01'), {
    normalizer: String,
  });
  expect(container.querySelector('#over')).toHaveTextContent(/Document\s?: Ordonnance du 14 mars 2026/);
  expect(screen.getByRole('link', { name: texts.read })).toHaveAttribute('href', 'https://example.org/ordonnance');
  expect(screen.getByText(texts.ownerKept('Actiris', '2026-05-01'), { normalizer: String })).toBeVisible();
  expect(container.querySelector('#kept')).toHaveTextContent(texts.answers);
  expect(container.querySelector('#over')).not.toHaveTextContent(texts.answers);
});
