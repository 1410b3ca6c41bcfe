import type { Recital, Source } from '../../api/schema.gen';
import { type Mark, Pair } from './Pair';

/** @param at JSON pointer of the list */
export function Recitals({
  items,
  source,
  at,
  mark,
}: {
  items: Recital[];
  source: Source | undefined;
  at: string;
  mark: Mark;
}) {
  return (
    <ul class="recitals">
      {items.map((item, index) => (
        <li key={item.text.fr} class={item.printedNumber && 'numbered'}>
          <Pair
            text={item.text}
            runs={item.runs}
            printedNumber={item.printedNumber}
            source={source}
            pages={item.sourcePages}
          >
            {mark(`${at}/${index}/text`)}
          </Pair>
          {item.items && <Recitals source={source} items={item.items} at={`${at}/${index}/items`} mark={mark} />}
        </li>
      ))}
    </ul>
  );
}
