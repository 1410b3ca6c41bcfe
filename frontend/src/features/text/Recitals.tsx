import type { Recital } from '../../api/schema.gen';
import { Pair } from './Pair';

export function Recitals({ items }: { items: Recital[] }) {
  return (
    <ul class="recitals">
      {items.map((item) => (
        <li key={item.text.fr}>
          <Pair text={item.text} runs={item.runs} />
          {item.items && <Recitals items={item.items} />}
        </li>
      ))}
    </ul>
  );
}
