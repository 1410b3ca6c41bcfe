import { history as texts } from '#texts/history';
import type { ConcordanceNote } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';

/** Notes on differences between the language versions: both quotations, then the explanation. */
export function Notes({ of }: { of: ConcordanceNote[] }) {
  if (of.length === 0) return null;
  return (
    <div class="concordance">
      <p class="kicker">{texts.differ}</p>
      <ul>
        {of.map(({ quotes, note }) => (
          <li key={quotes.fr + quotes.nl}>
            <p class="quotes">
              <span class="note">{texts.language.fr}</span> <q lang="fr">{quotes.fr}</q>
              <br />
              <span class="note">{texts.language.nl}</span> <q lang="nl">{quotes.nl}</q>
            </p>
            <p>{localized(note)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
