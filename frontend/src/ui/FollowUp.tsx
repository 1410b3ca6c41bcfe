import { useState } from 'preact/hooks';
import { followUp as texts } from '#texts/followUp';
import { apiBase } from '../api/client';
import type { Theme } from '../api/schema.gen';
import { today } from '../i18n/days';
import { localized } from '../i18n/localized';
import { language } from '../language';

/** The scope of a report: a resolution or a body by its id, or a committee by its name. */
export type Scope = { resolution: string } | { body: string } | { committee: string };

interface Props {
  scope: Scope;
  /** Day of adoption of the resolution; left out for a body or a committee, whose first adoption the API knows. */
  adoptedOn?: string;
  /** Themes of the resolution, to restrict the report to some of them. */
  themes?: Pick<Theme, 'themeId' | 'number' | 'shortHeading'>[];
  /** Default last day. */
  until?: string | undefined;
}

/** A resolution and a body have a page of their own, which names them. */
export const titleOf = (scope: Scope): string => ('committee' in scope ? texts.titleOf(scope.committee) : texts.title);

/** Form for the follow-up report, submitted by the browser: the response is the document. */
export function FollowUp({ scope, adoptedOn = '', themes = [], until }: Props) {
  const [from, setFrom] = useState(adoptedOn);
  const ofResolution = 'resolution' in scope;
  return (
    <section class="printed-report" aria-labelledby="follow-up">
      <h2 id="follow-up" tabIndex={-1}>
        {titleOf(scope)}
      </h2>
      <p>{ofResolution ? texts.lede : texts.ledeOfSeveral}</p>
      <form class="follow-up" action={`${apiBase}/reports/followUp`}>
        {Object.entries(scope).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p class="field">
          <label for="follow-up-from">{ofResolution ? texts.from : texts.fromOfSeveral}</label>
          <input
            class="ds-input"
            id="follow-up-from"
            // Without a name it is not sent: the API's default is the first adoption.
            name={from ? 'from' : undefined}
            type="date"
            required={ofResolution}
            min={adoptedOn}
            max={today()}
            value={from}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        </p>
        <p class="field">
          <label for="follow-up-to">{texts.to}</label>
          <input
            class="ds-input"
            id="follow-up-to"
            name="to"
            type="date"
            required
            min={from || adoptedOn}
            max={today()}
            defaultValue={until && until >= adoptedOn ? until : today()}
          />
        </p>
        <fieldset class="choice-row">
          <legend>{texts.language}</legend>
          {(['fr', 'nl', 'both'] as const).map((lang) => (
            <label key={lang}>
              <input class="ds-input" type="radio" name="lang" value={lang} defaultChecked={lang === language} />{' '}
              {texts.languages[lang]}
            </label>
          ))}
        </fieldset>
        {themes.length > 0 && (
          <details>
            <summary>{texts.someThemes}</summary>
            <fieldset>
              <legend>{texts.themes}</legend>
              {themes.map((theme) => (
                <label key={theme.themeId}>
                  <input class="ds-input" type="checkbox" name="theme" value={theme.themeId} /> {theme.number}.{' '}
                  {localized(theme.shortHeading)}
                </label>
              ))}
            </fieldset>
          </details>
        )}
        <p class="buttons">
          <button type="submit" class="ds-button" name="format" value="pdf">
            {texts.pdf}
          </button>{' '}
          <button type="submit" class="ds-button" data-variant="secondary" name="format" value="docx">
            {texts.docx}
          </button>
        </p>
      </form>
    </section>
  );
}
