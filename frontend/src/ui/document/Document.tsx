import { text as texts } from '#texts/text';
import type { Commitment, ResolutionText } from '../../api/schema.gen';
import { say } from '../../i18n/say';
import { Pair } from './Pair';
import { Recitals } from './Recitals';
import { Requests } from './Requests';

/** The whole document in its order: cover, title, recitals, requests, signatures, notes. */
export function Document({ text, known }: { text: ResolutionText; known: Map<string, Commitment> }) {
  const { cover, sourceDocuments } = text;
  return (
    <>
      <div class="cover">
        <Pair text={cover.session} />
        <Pair text={cover.date} />
        <Pair text={cover.parliament} />
        <Pair text={cover.documentType} as="h2" />
        <Pair text={text.title} class="large" />
        <Pair text={cover.adoption} />
        {sourceDocuments && (
          <div class="small">
            <Pair text={sourceDocuments.introduction} />
            <Pair text={sourceDocuments.heading} />
            {sourceDocuments.items.map((item) => (
              <Pair key={item.number} text={item.text} />
            ))}
          </div>
        )}
      </div>
      <section id="recitals" tabIndex={-1}>
        <h2 class="ds-sr-only">{texts.recitals}</h2>
        <Pair text={text.opening} class="large" />
        {text.recitals.map((group) => (
          <div key={group.introduction.fr}>
            <Pair text={group.introduction} as="h3" />
            <Recitals items={group.items} />
          </div>
        ))}
      </section>
      <section>
        <h2 class="ds-sr-only">{texts.requests}</h2>
        <Pair text={text.requests.introduction} class="large" />
        {text.requests.themes.map((theme) => (
          <section key={theme.themeId} id={theme.themeId} tabIndex={-1}>
            {theme.introduction && <Pair text={theme.introduction} class="large" />}
            {theme.heading ? (
              <Pair text={theme.heading} as="h3" />
            ) : (
              <h3 class="ds-sr-only">{say(theme.shortHeading)}</h3>
            )}
            <Requests items={theme.items} known={known} />
          </section>
        ))}
      </section>
      <div class="signatures">
        {text.signatories.map(({ office, name }) => (
          <div key={name}>
            <Pair text={office} />
            <p class="official">{name}</p>
          </div>
        ))}
      </div>
      <section id="footnotes" tabIndex={-1}>
        <h2>{texts.footnotes}</h2>
        {text.footnotes.map((note) => (
          <div key={note.number} id={`note-${note.number}`} class="footnote" tabIndex={-1}>
            <b>{note.number}</b>
            <Pair text={note.text} runs={note.runs} />
          </div>
        ))}
      </section>
    </>
  );
}
