import { render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { actions } from '#texts/actions';
import { addedEvidence as added } from '#texts/addedEvidence';
import { workspace } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { EvidenceItem } from '../../../api/schema.gen';
import { WriteReport } from './WriteReport';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const { previous: texts } = actions;
const click = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('the evidence that a report has is not offered as an addition to it, and is not published again', async () => {
  const api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
  const last = api.start({
    implementationStatus: 'implemented',
    percentDone: 100,
    narrative: { fr: 'Fait.', nl: 'Gedaan.' },
    originalLanguage: 'fr',
  });
  const item = { evidenceItemId: 'e1', title: { fr: 'Étude', nl: 'Studie' }, url: 'https://example.org/1' };
  api.change(last, {
    state: 'published',
    publishedAt: '2026-03-11T10:00:00Z',
    evidenceItems: [{ ...item, type: 'report', publisher: 'X', documentLanguages: ['fr'] } as unknown as EvidenceItem],
  });
  render(
    <WriteReport
      userId={crypto.randomUUID()}
      original="fr"
      commitment={madeUp()}
      reports={[last]}
      onDone={() => {}}
      discarded={() => {}}
    />,
  );
  await click(texts.takeEvidence(1));
  await waitFor(() => expect(api.reports[0]?.evidenceItems).toHaveLength(1));
  await click(texts.addEvidence);
  expect(await screen.findByText(added.adding('2026-03-11'))).toBeVisible();
  expect(screen.queryByRole('button', { name: texts.takeEvidence(1) })).toBeNull();
  await click(workspace.publish);
  const refusal = await screen.findByText(added.repeated.replace(/\s+/g, ' '), { selector: 'a' });
  expect(refusal.getAttribute('href')).toBe('#evidence');
  expect(api.publications).toEqual([]);
});
