import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problem } from '../../../../tests/apiFixtures';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { ProgressReport } from '../../../api/schema.gen';
import { DraftConflict, UnresolvedConflict } from '../autosave/draftConflicts';
import { DraftSaver } from './draftSaver';
import { type FieldName, valuesOf } from './draftValues';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const COMPLETE = {
  implementationStatus: 'inProgress' as const,
  narrative: { fr: 'Avant.', nl: 'Voor.' },
  originalLanguage: 'fr' as const,
};
let api: MadeUpDrafts;
let draft: ProgressReport;

beforeEach(() => {
  // No automatic save: each test triggers it.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  api = new MadeUpDrafts();
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

async function opened() {
  const saver = new DraftSaver('p', 'fr', madeUp().commitmentId, () => undefined);
  await saver.open();
  return saver;
}
const type = (saver: DraftSaver, words: Partial<Record<FieldName, string>>) =>
  saver.change({ ...saver.state.words, ...words });
const colleagueWrites = (fr: string) => api.change(draft, { narrative: { ...draft.narrative, fr } });
const requestsTo = (what: string) => api.requests.filter((one) => one.startsWith(what));
const publication = () => `PUT /progressReports/${draft.progressReportId}/publication`;

describe('when two users change the same field', () => {
  let saver: DraftSaver;
  beforeEach(async () => {
    draft = api.start(COMPLETE);
    saver = await opened();
    colleagueWrites('Le leur.');
    type(saver, { fr: 'Le mien.' });
    await saver.save();
    expect(saver.state.theirs).toEqual({ fr: 'Le leur.' });
  });

  test('the conflict stays open after the evidence has changed', async () => {
    await saver.reread();
    type(saver, { fr: 'Le mien encore.' });
    await saver.save();
    expect(saver.state.theirs).toEqual({ fr: 'Le leur.' });
    expect(saver.state.saving).toBe('conflict');
    expect(draft.narrative?.fr).toBe('Le leur.');
  });

  test('the conflict stays open after a reload, with the latest text', async () => {
    type(saver, { fr: 'Le mien encore.', nl: 'Nieuw.' });
    const again = await opened();
    await again.save();
    expect(again.state.theirs).toEqual({ fr: 'Le leur.' });
    expect(again.state.words).toMatchObject({ fr: 'Le mien encore.', nl: 'Nieuw.' });
    expect(draft.narrative).toEqual({ fr: 'Le leur.', nl: 'Voor.' });
  });

  test('the colleague’s latest version is the one to choose from', async () => {
    colleagueWrites('Le leur, mieux.');
    await saver.reread();
    expect(saver.state.theirs).toEqual({ fr: 'Le leur, mieux.' });
  });

  test.each([
    { whose: 'mine' as const, chosen: 'Le mien.' },
    { whose: 'theirs' as const, chosen: 'Le leur.' },
  ])('$whose is saved after the choice, and the conflict is resolved', async ({ whose, chosen }) => {
    saver.choose('fr', whose);
    await saver.save();
    await saver.reread();
    expect([draft.narrative?.fr, saver.state.words.fr, saver.state.saving, saver.state.theirs]).toEqual([
      chosen,
      chosen,
      'saved',
      {},
    ]);
    expect(sessionStorage).toHaveLength(0);
  });

  test('nothing is published before the choice', async () => {
    await expect(saver.publish()).rejects.toEqual(new UnresolvedConflict(['fr']));
    expect(draft.state).toBe('draft');
  });
});

test('changes during a save are saved after it', async () => {
  draft = api.start(COMPLETE);
  const saver = await opened();
  type(saver, { fr: 'Le mien.' });
  await Promise.all([saver.save(), saver.reread()]);
  expect([saver.state.saving, saver.state.words.fr, draft.narrative?.fr]).toEqual(['saved', 'Le mien.', 'Le mien.']);
  expect(api.requests.slice(-2)).toEqual([
    `PUT /progressReports/${draft.progressReportId}`,
    `GET /progressReports/${draft.progressReportId}`,
  ]);
});

describe('publishing', () => {
  let saver: DraftSaver;
  beforeEach(async () => {
    draft = api.start(COMPLETE);
    saver = await opened();
  });

  test('a colleague’s changes are shown first, and then can be published', async () => {
    colleagueWrites('Le leur.');
    await expect(saver.publish()).rejects.toEqual(new DraftConflict('changed'));
    expect(draft.state).toBe('draft');
    expect([saver.state.words.fr, saver.state.merged]).toEqual(['Le leur.', true]);
    await saver.publish();
    expect(draft.state).toBe('published');
  });

  test('happens once, even if the first response was lost', async () => {
    api.next[publication()] = 'lost';
    await expect(saver.publish()).rejects.toMatchObject({ failure: 'offline' });
    await saver.publish();
    expect(requestsTo(publication())).toHaveLength(2);
    expect(draft.state).toBe('published');
  });

  test('is not reported as published where a colleague published other content', async () => {
    colleagueWrites('Le leur.');
    api.change(draft, { state: 'published' });
    await expect(saver.publish()).rejects.toEqual(new DraftConflict('published'));
  });
});

test('text for a draft that a colleague published goes into a new draft, on demand', async () => {
  draft = api.start(COMPLETE);
  const saver = await opened();
  api.change(draft, { state: 'published' });
  type(saver, { fr: 'Trop tard.' });
  await saver.save();
  expect(saver.state.saving).toBe('published');
  await saver.save();
  expect(api.reports).toHaveLength(1);
  await saver.continueInNewDraft();
  expect(saver.state.saving).toBe('saved');
  expect(api.reports[0]).toMatchObject({ state: 'draft', narrative: { fr: 'Trop tard.', nl: 'Voor.' } });
  expect(draft.narrative?.fr).toBe('Avant.');
  expect(sessionStorage).toHaveLength(0);
});

test('text for a draft that a colleague deleted survives a reload', async () => {
  draft = api.start(COMPLETE);
  const saver = await opened();
  api.reports = [];
  type(saver, { fr: 'Trop tard.' });
  await saver.save();
  expect(saver.state.saving).toBe('deleted');
  const again = await opened();
  expect(again.state.words).toEqual({ ...valuesOf(draft), fr: 'Trop tard.' });
});

test('text for a draft that a colleague published goes into no other draft that a colleague has begun', async () => {
  draft = api.start(COMPLETE);
  const saver = await opened();
  api.change(draft, { state: 'published' });
  type(saver, { fr: 'Trop tard.' });
  await saver.save();
  const next = api.start({ narrative: { fr: 'Rien n’a changé.', nl: 'Niets veranderd.' } });
  const again = await opened();
  expect(again.state).toMatchObject({ saving: 'saved', theirs: {}, words: { fr: 'Rien n’a changé.' } });
  // It is kept: a new draft takes it over.
  api.change(next, { state: 'published' });
  expect((await opened()).state.words.fr).toBe('Trop tard.');
});

test('text that was not yet refused when its draft was published goes into no other draft either', async () => {
  draft = api.start(COMPLETE);
  type(await opened(), { fr: 'Trop tard.' });
  api.change(draft, { state: 'published' });
  api.start({ narrative: { fr: 'Rien n’a changé.' } });
  expect((await opened()).state).toMatchObject({ saving: 'saved', theirs: {}, words: { fr: 'Rien n’a changé.' } });
});

test('a former owner is told to whom the draft went, and text for it is kept', async () => {
  draft = api.start(COMPLETE);
  const heir = vi.fn(async (): Promise<string | undefined> => undefined);
  const saver = new DraftSaver('p', 'fr', madeUp().commitmentId, () => undefined, false, heir);
  await saver.open();
  api.reports = [];
  heir.mockResolvedValue('Actiris');
  type(saver, { fr: 'Trop tard.' });
  await saver.save();
  expect(saver.state).toMatchObject({ saving: 'handedOver', heir: 'Actiris', words: { fr: 'Trop tard.' } });
  await expect(saver.publish()).rejects.toEqual(new DraftConflict('handedOver', 'Actiris'));
  expect(JSON.stringify(sessionStorage)).toContain('Trop tard.');
});

test('a draft that was deleted or went to another body is known as soon as the user comes back to the tab', async () => {
  draft = api.start(COMPLETE);
  const heir = vi.fn(async (): Promise<string | undefined> => undefined);
  const saver = new DraftSaver('p', 'fr', madeUp().commitmentId, () => undefined, false, heir);
  await saver.open();
  api.reports = [];
  heir.mockResolvedValue('Actiris');
  await saver.reread();
  expect(saver.state).toMatchObject({ saving: 'handedOver', heir: 'Actiris', words: { fr: 'Avant.' } });

  api.start(COMPLETE);
  const other = await opened();
  api.reports = [];
  await other.reread();
  expect(other.state).toMatchObject({ saving: 'deleted', words: { fr: 'Avant.' } });
});

test('a former owner who begins to write after the handover is told so too', async () => {
  const heir = async () => 'Actiris';
  const saver = new DraftSaver('p', 'fr', madeUp().commitmentId, () => undefined, false, heir);
  await saver.open();
  api.next['POST progressReports'] = problem(403, 'belgif:forbidden', 'Interdit.');
  type(saver, { fr: 'Trop tard.' });
  await saver.save();
  expect(saver.state).toMatchObject({ saving: 'handedOver', heir: 'Actiris', words: { fr: 'Trop tard.' } });
});

test('two users who start at the same time share one draft', async () => {
  const one = await opened();
  const other = await opened();
  type(one, { fr: 'Le premier.' });
  await one.save();
  type(other, { nl: 'De tweede.' });
  await other.save();
  expect(api.reports).toHaveLength(1);
  expect(api.reports[0]?.narrative).toEqual({ fr: 'Le premier.', nl: 'De tweede.' });
});
