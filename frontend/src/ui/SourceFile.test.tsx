import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { sourceFile as texts } from '#texts/sourceFile';
import { language } from '../language';
import { SourceFile, SourcePlace } from './SourceFile';

const source = {
  href: 'http://localhost/resolutions/a-9202/source',
  fileName: 'a-9202.pdf',
  mediaType: 'application/pdf',
  fileSize: 12_345,
  contentHash: 'ab'.repeat(32),
};

test('the source is named with its size and hash', () => {
  const { container } = render(<SourceFile source={source} />);

  expect(screen.getByRole('link', { name: 'a-9202.pdf' })).toHaveAttribute('href', source.href);
  expect(container).toHaveTextContent('PDF, 12');
  expect(screen.getByText(source.contentHash)).toBeVisible();
});

test('a request leads to its page in the language of the reader', () => {
  render(<SourcePlace source={source} pages={{ fr: 2, nl: 3 }} />);

  const page = language === 'fr' ? 2 : 3;
  expect(screen.getByRole('link', { name: texts.printedOn(page) })).toHaveAttribute(
    'href',
    `${source.href}#page=${page}`,
  );
});

test('a request of a source without pages leads to the file', () => {
  render(<SourcePlace source={{ ...source, fileName: 'a.docx', mediaType: 'application/msword' }} />);

  expect(screen.getByRole('link', { name: texts.file })).toHaveAttribute('href', source.href);
});
