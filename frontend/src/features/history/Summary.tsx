import { history as texts } from '#texts/history';
import type { TextHistory } from '../../api/schema.gen';
import { language, otherLanguage } from '../../language';

/** The number of changes, so that readers need not read the whole comparison to see that there are few. */
export function Summary({ of }: { of: TextHistory }) {
  const requests = of.themes.flatMap((theme) => theme.requests);
  const added = requests.filter((request) => !request.proposalNumber).length;
  const moved = requests.filter((request) => request.moved).length;
  const noted = new Set(
    [...of.themes, ...requests, ...of.recitals].flatMap(({ notes }) => notes.map(({ note }) => note.fr)),
  );
  return (
    <section class="brief" aria-labelledby="brief">
      <h2 id="brief">{texts.summary}</h2>
      <ul>
        {of.proposal &&
          [language, otherLanguage].map((lang) => (
            <li key={lang}>
              {texts.inLanguage[lang]}
              {texts.colon}{' '}
              {texts.reworded(requests.filter(({ text }) => text[lang].change === 'reworded').length, requests.length)}
            </li>
          ))}
        {of.proposal && added + moved + of.removed.length === 0 && <li>{texts.noneMoved}</li>}
        {of.proposal && added > 0 && <li>{texts.added(added)}</li>}
        {of.removed.length > 0 && <li>{texts.dropped(of.removed.length)}</li>}
        {moved > 0 && <li>{texts.moved(moved)}</li>}
        {noted.size > 0 && <li>{texts.notes(noted.size)}</li>}
      </ul>
    </section>
  );
}
