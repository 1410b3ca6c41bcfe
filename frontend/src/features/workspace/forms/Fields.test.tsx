import { render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { workspace as fr } from '../../../i18n/fr/workspace';
import { workspace as nl } from '../../../i18n/nl/workspace';
import { Field, FormErrors } from './Fields';
import type { FormError } from './formErrors';

const summary = (errors: FormError[]) => <FormErrors errors={errors} attempt={1} confirm={() => {}} />;

test('the document title begins with the word for an error, until there is none or the form is left', async () => {
  document.title = 'Faire rapport – Sequitur';
  const { rerender, unmount } = render(summary([]));
  expect(document.title).toBe('Faire rapport – Sequitur');
  rerender(summary([{ field: 'fr', text: 'Il manque le texte.' }]));
  expect(document.title).toBe(`${texts.errorTitle} – Faire rapport – Sequitur`);
  rerender(summary([]));
  expect(document.title).toBe('Faire rapport – Sequitur');
  rerender(summary([{ text: 'Refusé.' }]));
  unmount();
  await waitFor(() => expect(document.title).toBe('Faire rapport – Sequitur'));
});

test('two summaries begin the document title once, until both are gone', () => {
  document.title = 'Faire rapport – Sequitur';
  const error = [{ text: 'Refusé.' }];
  const both = (first: FormError[], second: FormError[]) => (
    <>
      {summary(first)}
      {summary(second)}
    </>
  );
  const { rerender } = render(both(error, error));
  expect(document.title).toBe(`${texts.errorTitle} – Faire rapport – Sequitur`);
  rerender(both([], error));
  expect(document.title).toBe(`${texts.errorTitle} – Faire rapport – Sequitur`);
  rerender(both([], []));
  expect(document.title).toBe('Faire rapport – Sequitur');
});

test('what is only to confirm is no error in the document title', () => {
  document.title = 'Faire rapport – Sequitur';
  render(summary([{ text: 'Date lointaine.', rule: 'farAhead' }]));
  expect(document.title).toBe('Faire rapport – Sequitur');
});

test('errors that several fields share name their fields in the summary, others do not', () => {
  const shared = 'Une date est attendue.';
  const errors = [
    { field: 'dueOn', text: shared },
    { field: 'group', text: shared },
    { field: 'to', text: 'Trop tard.' },
  ];
  const form = (errors: FormError[]) => (
    <>
      {summary(errors)}
      {['dueOn', 'to'].map((id) => (
        <Field key={id} id={id} label={`Champ ${id}`} errors={errors}>
          {(attributes) => <input {...attributes} />}
        </Field>
      ))}
      <fieldset id="group">
        <legend>Groupe</legend>
      </fieldset>
    </>
  );
  const { rerender } = render(form([]));
  rerender(form(errors));
  const plain = (text: string) => text.replace(/\s/g, ' ');
  expect(screen.getAllByRole('link').map(({ textContent }) => plain(textContent ?? ''))).toEqual([
    plain(texts.inField('Champ dueOn', shared)),
    plain(texts.inField('Groupe', shared)),
    'Trop tard.',
  ]);
  // Beside the field its name would be repeated.
  expect(screen.getByLabelText('Champ dueOn')).toHaveAccessibleDescription(shared);
});

test('the word in both languages', () => {
  expect([fr.errorTitle, nl.errorTitle]).toEqual(['Erreur', 'Fout']);
});
