import { foundIn } from '#texts/foundIn';
import type { Excerpt, FoundText } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { localized } from '../../i18n/localized';
import { language } from '../../language';

/** The texts by which a search found a request, with the words that were found marked. */
export function FoundIn({ texts }: { texts: FoundText[] }) {
  return (
    <>
      {texts.map(({ kind, publishedAt, body, excerpts }, i) => (
        <span key={i} class="note found-in">
          {foundIn[kind](publishedAt ? brusselsDay(publishedAt) : '', body ? localized(body.abbreviation) : '')}{' '}
          <Quote of={excerpts.find((one) => one.language === language) ?? (excerpts[0] as Excerpt)} />
        </span>
      ))}
    </>
  );
}

function Quote({ of }: { of: Excerpt }) {
  return <q lang={of.language}>{of.parts.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text))}</q>;
}
