import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { intake } from '#texts/intake';
import { unreadable } from '#texts/unreadable';
import { workspace as texts } from '#texts/workspace';
import { MadeUpDrafts } from '../../../../tests/draftFixtures';
import { madeUp } from '../../../../tests/fixtures';
import type { ResolutionDraftContent } from '../../../api/schema.gen';
import { unreadable as fr } from '../../../i18n/fr/unreadable';
import { unreadable as nl } from '../../../i18n/nl/unreadable';
import { SelectedAction } from '../actions/SelectedAction';
import { Details } from '../intake/review/Details';
import { SaveState } from '../intake/review/SaveState';
import type { ReviewSaver } from '../intake/reviewSaver';
import type { Facts } from '../statements/facts';
import { UnreadableTexts } from './UnreadableTexts';

vi.mock(import('../session/session'), async (original) => ({
  ...(await original()),
  accessToken: async () => 'token',
}));

const FACTS: Facts = {
  reports: [],
  drafts: [],
  assessments: [],
  deadlines: [],
  questions: [],
  responses: [],
  closures: [],
  links: [],
  ownerDecisions: [],
  shortTitle: undefined,
  statementDrafts: [],
};
let api: MadeUpDrafts;

beforeEach(() => {
  api = new MadeUpDrafts();
  api.start({
    implementationStatus: 'inProgress',
    narrative: { fr: 'En cours.', nl: 'Bezig.' },
    originalLanguage: 'fr',
  });
  vi.stubGlobal('fetch', api.fetch);
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

/** The form of a report, as after a reload or in the other language. */
async function show() {
  cleanup();
  render(
    <SelectedAction
      choice={{ act: 'report' } as Parameters<typeof SelectedAction>[0]['choice']}
      userId="p"
      original="fr"
      commitment={madeUp()}
      body={madeUp().owner}
      secondPerson={false}
      listed={[]}
      facts={FACTS}
      gone={false}
      doneWith={() => () => {}}
      outdated={() => {}}
    />,
  );
  await screen.findByLabelText(texts.fields.expectedOn);
}
const expectedOn = () => screen.getByLabelText(texts.fields.expectedOn);
const evidenceDate = () => screen.getByLabelText(texts.evidenceFields.issuedOn);
const type = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });
const plain = (text: string) => text.replace(/\s+/g, ' ');
const saved = () => screen.queryByText(plain(texts.saving.saved));
const partlySaved = () => screen.queryByText(plain(unreadable.notSaved));

test('beside a half date, the draft is not said to be saved; once it can be read, it is', async () => {
  await show();
  expect(saved()).toBeVisible();
  type(expectedOn(), '31/12');
  expect(partlySaved()).toBeVisible();
  expect(saved()).toBeNull();
  type(expectedOn(), '31/12/2027');
  expect(partlySaved()).toBeNull();
  await waitFor(() => expect(saved()).toBeVisible(), { timeout: 3_000 });
  expect(Object.keys(sessionStorage)).toEqual([]);
});

test('a reload or a change of language keeps a half date and an unreadable number', async () => {
  await show();
  type(expectedOn(), '31/12');
  type(screen.getByLabelText(texts.fields.percentDone), '60,5');
  await show();
  expect(expectedOn()).toHaveValue('31/12');
  expect(expectedOn()).toHaveAccessibleDescription(new RegExp(texts.dayUnreadable.slice(0, 20)));
  expect(screen.getByLabelText(texts.fields.percentDone)).toHaveValue('60,5');
  expect(partlySaved()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.publish }));
  expect(await screen.findByRole('alert', { name: texts.errors(2) })).toBeVisible();
  expect(api.publications).toEqual([]);
});

test('the half date of an item of evidence is kept, says nothing about the draft, and is not lost by publishing', async () => {
  await show();
  await userEvent.click(screen.getByText(texts.newEvidence));
  type(evidenceDate(), '31/12');
  expect(saved()).toBeVisible();
  await show();
  expect(evidenceDate()).toHaveValue('31/12');
  expect(evidenceDate()).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.publish }));
  expect(await screen.findByRole('link', { name: texts.evidenceNotAdded })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: texts.forgetEvidence }));
  expect(evidenceDate()).toHaveValue('');
  expect(Object.keys(sessionStorage)).toEqual([]);
});

test('deleting the draft forgets what could not be read', async () => {
  await show();
  type(expectedOn(), '31/12');
  await userEvent.click(screen.getByRole('button', { name: texts.discard }));
  await userEvent.click(screen.getByRole('button', { name: texts.discardYes }));
  await waitFor(() => expect(api.reports).toEqual([]));
  await waitFor(() => expect(Object.keys(sessionStorage)).toEqual([]));
});

test('the review of a resolution does not say that all is saved beside a half date either', () => {
  const saver = { state: { saving: 'saved', error: undefined, merged: false } } as unknown as ReviewSaver;
  render(
    <UnreadableTexts userId="p" place="resolutionDraft r">
      <SaveState saver={saver} />
      <Details content={{} as ResolutionDraftContent} change={() => {}} />
    </UnreadableTexts>,
  );
  expect(screen.getByText(plain(intake.saved))).toBeVisible();
  type(screen.getByLabelText(intake.detail.adoptedOn), '31/12');
  expect(partlySaved()).toBeVisible();
  expect(screen.queryByText(plain(intake.saved))).toBeNull();
});

test('the sentence in both languages', () => {
  expect(plain(fr.notSaved)).toMatch(/^Pas tout enregistré : /);
  expect(nl.notSaved).toMatch(/^Niet alles opgeslagen: /);
});
