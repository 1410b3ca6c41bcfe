import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Pair } from './Pair';

test('a further item of one language begins on a line of its own with its printed number', () => {
  const plain = (text: string) => ({ kind: 'plain' as const, text });
  const { container } = render(
    <Pair
      text={{ fr: 'la qualité et la pression ;', nl: 'de kwaliteit;\nb) de druk;' }}
      runs={{
        fr: [plain('la qualité et la pression ;')],
        nl: [plain('de kwaliteit;'), { kind: 'item', text: 'b)' }, plain('de druk;')],
      }}
      printedNumber={{ fr: '2° a)', nl: '2° a)' }}
    />,
  );

  expect(container.querySelector('[lang=nl]')?.textContent).toBe('2° a) de kwaliteit;\nb) de druk;');
  expect(container.querySelector('[lang=fr]')?.textContent).toBe('2° a) la qualité et la pression ;');
});

test('each language states its page in the source, which opens there if it is a PDF', () => {
  const text = { fr: 'Vu :', nl: 'Gelet op:' };
  const pair = (mediaType: string, pages: { fr?: number; nl?: number }) => {
    const source = {
      href: 'https://example.org/source',
      fileName: 'a',
      mediaType,
      fileSize: 1,
      contentHash: 'a'.repeat(64),
    };
    return render(<Pair text={text} as="h3" pages={pages} source={source} />).container;
  };

  const links = [...pair('application/pdf', { fr: 3, nl: 4 }).querySelectorAll('a')];
  expect(links.map(({ href, textContent }) => `${textContent} ${href}`).sort()).toEqual([
    'p.\u00a03 https://example.org/source#page=3',
    'p.\u00a04 https://example.org/source#page=4',
  ]);

  const other = pair('text/plain', { fr: 3 });
  expect(other.querySelector('a')).toBeNull();
  expect(other.querySelector('[lang=fr]')?.textContent).toBe('Vu : p.\u00a03');
  expect(other.querySelector('[lang=nl]')?.textContent).toBe('Gelet op:');
});
