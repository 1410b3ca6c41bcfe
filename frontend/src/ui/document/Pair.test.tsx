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
