import { act, renderHook } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Language } from '../../../api/schema.gen';
import { actions as frActions } from '../../../i18n/fr/actions';
import { workspace as frWorkspace } from '../../../i18n/fr/workspace';
import { actions as nlActions } from '../../../i18n/nl/actions';
import { workspace as nlWorkspace } from '../../../i18n/nl/workspace';
import { titleOf, useEvidenceForm } from './evidenceForm';

const form = (language: Language) =>
  renderHook(() => useEvidenceForm(crypto.randomUUID(), 'a-590-2.3', { publisher: 'Cocom', language })).result;
const file = (name: string) => new File(['%PDF'], name);

test('a new item names the body and the language of the report, which counts as no input', () => {
  const { current } = form('nl');
  expect(current.typed).toMatchObject({ publisher: 'Cocom', documentLanguages: 'nl', titleNl: '' });
  expect(current.hasInput).toBe(false);
});

test('body and language of the report can change until the user states others', () => {
  const user = crypto.randomUUID();
  const { result, rerender } = renderHook((defaults) => useEvidenceForm(user, 'a-590-2.3', defaults), {
    initialProps: { publisher: 'Cocom', language: 'fr' as Language },
  });
  rerender({ publisher: 'Actiris', language: 'nl' });
  expect(result.current.typed).toMatchObject({ publisher: 'Actiris', documentLanguages: 'nl' });
  expect(result.current.hasInput).toBe(false);
  act(() => result.current.set('publisher')('Bruxelles Formation'));
  rerender({ publisher: 'Cocom', language: 'fr' });
  expect(result.current.typed).toMatchObject({ publisher: 'Bruxelles Formation', documentLanguages: 'fr' });
  expect(result.current.hasInput).toBe(true);
});

test("a file gives a title in the report's language, and replaces none", () => {
  const french = form('fr');
  act(() => french.current.setFile(file('rapport-annuel_2025.pdf')));
  expect(french.current.typed).toMatchObject({ titleFr: 'Rapport annuel 2025', titleNl: '' });
  act(() => french.current.set('titleFr')('Rapport'));
  act(() => french.current.setFile(file('autre.pdf')));
  expect(french.current.typed.titleFr).toBe('Rapport');

  const dutch = form('nl');
  act(() => dutch.current.setFile(file('jaarverslag.pdf')));
  expect(dutch.current.typed).toMatchObject({ titleFr: '', titleNl: 'Jaarverslag' });
});

test('the title that a file gave goes with the file', () => {
  const evidence = form('fr');
  act(() => evidence.current.setFile(file('a.pdf')));
  act(() => evidence.current.setFile(file('b.pdf')));
  expect(evidence.current.typed.titleFr).toBe('B');
  act(() => evidence.current.setKind('link'));
  expect(evidence.current.typed.titleFr).toBe('');
  expect(evidence.current.hasInput).toBe(false);
});

test('a name without extension or words gives what it has', () => {
  expect(titleOf('étude')).toBe('Étude');
  expect(titleOf('.pdf')).toBe('');
  expect(titleOf('v1.2 finale.docx')).toBe('V1.2 finale');
});

test('the labels of addresses name both kinds that the API accepts', () => {
  const kinds = [
    [/\(https:\/\/… ou http:\/\/…/, frWorkspace.evidenceFields.url, frActions.respond.fields.source],
    [/\(https:\/\/… of http:\/\/…/, nlWorkspace.evidenceFields.url, nlActions.respond.fields.source],
  ] as const;
  for (const [both, ...labels] of kinds) for (const label of labels) expect(label).toMatch(both);
});
