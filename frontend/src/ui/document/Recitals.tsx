import type { Recital } from '../../api/schema.gen';
import { Pair } from './Pair';

export function Recitals({ items }: { items: Recital[] }) {
  return (
    <ul class="recitals">
      {items.map((item) => (
        <li key={item.text.fr} class={item.printedNumber && 'numbered'}>
          <Pair text={item.text} runs={item.runs} printedNumber={item.printedNumber} />
          {item.items && <Recitals items={item.items} />}
        </li>
      ))}
    </ul>
  );
}
