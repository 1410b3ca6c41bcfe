import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { record } from '#texts/record';
import type { EvidenceItem, LinkCheck } from '../../api/schema.gen';
import { date } from '../../i18n/format';
import { Evidence } from './Evidence';

const item = {
  evidenceItemId: 'e',
  type: 'webPage',
  hash: '',
  title: { fr: 'Page', nl: 'Pagina' },
  url: 'https://example.org/',
} as unknown as EvidenceItem;

const noted = (linkCheck: LinkCheck) => {
  render(<Evidence items={[{ ...item, linkCheck }]} />);
  return screen.getByText(record.linkCheck(linkCheck.checkedOn, linkCheck.foundOn));
};

test('a link that answered says when it was checked', () => {
  expect(noted({ checkedOn: '2026-11-28', foundOn: '2026-11-28' })).toHaveTextContent(
    /(vérifié le|gecontroleerd op) 28/,
  );
});

test('a link that did not answer says since when, and claims no more', () => {
  const note = noted({ checkedOn: '2026-11-28', foundOn: '2026-11-02' });
  for (const day of ['2026-11-28', '2026-11-02']) expect(note).toHaveTextContent(date(day).replace(/\s/g, ' '));
});

test('a link that never answered names the day of the check alone', () => {
  expect(noted({ checkedOn: '2026-11-28' }).textContent?.match(/2026/g)).toHaveLength(1);
});

test('an unchecked link has no note', () => {
  const { container } = render(<Evidence items={[item]} />);
  expect(container.textContent).not.toMatch(/vérifié|gecontroleerd|contrôle|controle/);
});

test('of a document nothing is said that was not stated', () => {
  const documentLanguages = ['fr'];
  const { container } = render(<Evidence items={[item, { ...item, documentLanguages }]} />);
  expect([...container.querySelectorAll('.note')].map(({ textContent }) => textContent)).toEqual([
    '',
    expect.stringMatching(/^(Document en|Document in het)/),
  ]);
});
