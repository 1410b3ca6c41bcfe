import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { errata as texts } from '#texts/errata';
import { madeUpErratum, madeUpText } from '../../../tests/textFixtures';
import { marksOf } from '../Errata';
import { Document } from './Document';

/** The part of the text at a JSON pointer. */
const at = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown> | undefined)?.[step], madeUpText);

test('each block of the document is marked at its pointer in the text', () => {
  const marked: string[] = [];
  render(
    <Document
      text={madeUpText}
      known={new Map()}
      mark={(block) => {
        marked.push(block);
        return <i>{block}</i>;
      }}
    />,
  );

  const blocks = marked.filter((block) => !block.endsWith('/owner'));
  expect(blocks.filter((block) => !at(block))).toEqual([]);
  for (const block of blocks) {
    const mark = screen.getByText(block);
    // The short heading is not printed: its mark is below the heading.
    const words = (at(block) as { fr: string }).fr;
    if (!block.endsWith('/shortHeading')) expect(mark.previousElementSibling ?? mark).toHaveTextContent(words);
  }
  expect(marked).toEqual(
    expect.arrayContaining([
      '/title',
      '/opening',
      '/recitals/1/introduction',
      '/recitals/1/items/0/items/0/text',
      '/requests/introduction',
      '/requests/themes/0/heading',
      '/requests/themes/1/introduction',
      '/requests/themes/1/shortHeading',
      '/requests/themes/0/items/0/leadIn',
      '/requests/themes/0/items/0/items/1/text',
      '/requests/themes/0/items/0/items/1/owner',
      '/footnotes/0/text',
    ]),
  );
});

test('what the document does not print is left out, and nothing else', () => {
  const { opening: _, recitals, requests, signatories, ...rest } = madeUpText;
  const text = {
    ...rest,
    recitals: recitals.map(({ items }) => ({ items })),
    requests: { themes: requests.themes },
    signatories: signatories.map(({ office }) => ({ office })),
  };
  const { container } = render(<Document text={text} known={new Map()} />);

  expect(container).not.toHaveTextContent('opening');
  for (const words of ['recital 1 (fr)', 'recital 2.1 (nl)', 'asks others (fr)', 'request 1.2 (nl)', 'office (fr)'])
    expect(container).toHaveTextContent(words);
});

test('a heading that is printed above the introduction of its theme stays there', () => {
  const { requests } = madeUpText;
  const introduction = { fr: 'asks below (fr)', nl: 'asks below (nl)' };
  const heading = { fr: 'theme above (fr)', nl: 'theme above (nl)' };
  const themes = requests.themes.map((theme) => ({ ...theme, introduction, heading, headingAboveIntroduction: true }));
  const { container } = render(
    <Document text={{ ...madeUpText, requests: { ...requests, themes } }} known={new Map()} />,
  );

  expect(container.textContent).toMatch(/theme above \(fr\).*asks below \(fr\)/s);
});

test('a corrected request states the day and leads to the earlier text; other requests have no mark', () => {
  const erratum = madeUpErratum('/requests/themes/0/items/0/items/1/text');
  const { container } = render(<Document text={madeUpText} known={new Map()} mark={marksOf([erratum])} />);

  const link = screen.getByRole('link', { name: texts.seeBefore });
  expect(link).toHaveAttribute('href', `#${erratum.erratumId}`);
  expect(link.parentElement).toHaveTextContent(texts.on.text('2026-11-27'));
  expect(link.closest('li')).toBe(container.ownerDocument.getElementById('test-1-1.2'));
});
