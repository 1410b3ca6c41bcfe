import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { workspace as texts } from '#texts/workspace';
import { DocumentLanguages, languageName } from './DocumentLanguages';

afterEach(cleanup);

function Form({ first = '' }: { first?: string }) {
  const [value, set] = useState(first);
  return (
    <>
      <DocumentLanguages id="languages" value={value} set={set} errors={[]} />
      <output>{value}</output>
    </>
  );
}
const box = (code: string) => screen.getByRole('checkbox', { name: languageName(code) });

test('frequent languages have a box; another one is chosen from a list, and then has a box too', () => {
  render(<Form first="fr" />);
  expect(box('fr')).toBeChecked();
  fireEvent.click(box('nl'));
  fireEvent.change(screen.getByLabelText(texts.otherLanguage), { target: { value: 'tr' } });
  expect(screen.getByText('fr, nl, tr')).toBeVisible();
  expect(box('tr')).toBeChecked();
  fireEvent.click(box('fr'));
  expect(screen.getByText('nl, tr')).toBeVisible();
});
