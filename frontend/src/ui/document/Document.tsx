import { text as texts } from '#texts/text';
import type { Commitment, ResolutionText } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { type Mark, Pair } from './Pair';
import { Recitals } from './Recitals';
import { Requests } from './Requests';

interface Props {
  text: ResolutionText;
  known: Map<string, Commitment>;
  /** Left out where nothing is marked. */
  mark?: Mark;
}

/** The whole document in its order: cover, title, recitals, requests, signatures, notes. */
export function Document({ text, known, mark = () => null }: Props) {
  const { cover, source, sourceDocuments } = text;
  return (
    <>
      <div class="cover">
        <Pair text={cover.session} />
        <Pair text={cover.date} />
        <Pair text={cover.parliament} />
        <Pair text={cover.documentType} as="h2" />
        <Pair text={text.title} class="large">
          {mark('/title')}
        </Pair>
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
        <Pair text={text.opening} source={source} pages={text.sourcePages} class="large">
          {mark('/opening')}
        </Pair>
        {text.recitals.map((group, index) => (
          <div key={group.introduction?.fr}>
            <Pair text={group.introduction} source={source} pages={group.sourcePages} as="h3">
              {mark(`/recitals/${index}/introduction`)}
            </Pair>
            <Recitals source={source} items={group.items} at={`/recitals/${index}/items`} mark={mark} />
          </div>
        ))}
      </section>
      <section>
        <h2 class="ds-sr-only">{texts.requests}</h2>
        <Pair text={text.requests.introduction} source={source} pages={text.requests.sourcePages} class="large">
          {mark('/requests/introduction')}
        </Pair>
        {text.requests.themes.map((theme, index) => {
          const headingFirst = theme.headingAboveIntroduction;
          const introduction = theme.introduction && (
            <Pair
              text={theme.introduction}
              source={source}
              pages={headingFirst ? undefined : theme.sourcePages}
              class="large"
            >
              {mark(`/requests/themes/${index}/introduction`)}
            </Pair>
          );
          return (
            <section key={theme.themeId} id={theme.themeId} tabIndex={-1}>
              {!headingFirst && introduction}
              {theme.heading ? (
                <Pair
                  text={theme.heading}
                  source={source}
                  pages={introduction && !headingFirst ? undefined : theme.sourcePages}
                  as="h3"
                >
                  {mark(`/requests/themes/${index}/heading`)}
                </Pair>
              ) : (
                <h3 class="ds-sr-only">{localized(theme.shortHeading)}</h3>
              )}
              {mark(`/requests/themes/${index}/shortHeading`)}
              {headingFirst && introduction}
              <Requests
                source={source}
                items={theme.items}
                known={known}
                at={`/requests/themes/${index}/items`}
                mark={mark}
              />
            </section>
          );
        })}
      </section>
      <div class="signatures">
        {text.signatories.map(({ office, name }) => (
          <div key={office.fr + name}>
            <Pair text={office} />
            {name && <p class="official">{name}</p>}
          </div>
        ))}
      </div>
      <section id="footnotes" tabIndex={-1}>
        <h2>{texts.footnotes}</h2>
        {text.footnotes.map((note, index) => (
          <div key={note.number} id={`note-${note.number}`} class="footnote" tabIndex={-1}>
            <b>{note.number}</b>
            <div>
              <Pair text={note.text} runs={note.runs} source={source} pages={note.sourcePages}>
                {mark(`/footnotes/${index}/text`)}
              </Pair>
            </div>
          </div>
        ))}
      </section>
    </>
  );
}
