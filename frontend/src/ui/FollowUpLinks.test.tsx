import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { followUpLinks as texts } from '#texts/followUpLinks';
import { language } from '../language';
import { FollowUpLinks } from './FollowUpLinks';

/** Spaces of any width are equal. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const query = (link: HTMLElement) =>
  Object.fromEntries(new URL(link.getAttribute('href') ?? '', 'http://x').searchParams);

test('each edition and format is a link whose name says whose report it is, the language of the page first', () => {
  render(<FollowUpLinks scope={{ body: 'cocom' }} name="Cocom" />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => query(link).lang)).toEqual(
    [language, language === 'fr' ? 'nl' : 'fr', 'both'].flatMap((lang) => [lang, lang]),
  );
  const label = `${texts.formats.docx} ${texts.editions.both}`;
  const named = texts.file(label, 'Cocom');
  const docx = screen.getByRole('link', { name: (name) => plain(name) === plain(named) });
  expect(query(docx)).toEqual({ body: 'cocom', lang: 'both', format: 'docx' });
  expect(docx.textContent).toBe(label);
});

test('a committee is named as the API takes it', () => {
  render(<FollowUpLinks scope={{ committee: 'Santé & soins' }} name="Santé & soins" />);
  expect(query(screen.getAllByRole('link')[0] as HTMLElement).committee).toBe('Santé & soins');
});
