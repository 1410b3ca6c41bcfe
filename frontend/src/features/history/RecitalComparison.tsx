import { history as texts } from '#texts/history';
import type { RecitalNotes } from '../../api/schema.gen';
import { Notes } from './Notes';
import { OfficialPair } from './OfficialPair';

/** The recitals that have a note. */
export function RecitalComparison({ of }: { of: RecitalNotes[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{texts.recitalsTitle}</h2>
      {of.map(({ recital, text, notes }) => (
        <section key={recital} class="comparison">
          <h3>{texts.recital(recital)}</h3>
          <OfficialPair text={text} />
          <Notes of={notes} />
        </section>
      ))}
    </section>
  );
}
