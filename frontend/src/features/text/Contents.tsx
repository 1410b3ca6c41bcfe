import { text as texts } from '#texts/text';
import type { ResolutionText } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';

export function Contents({ text }: { text: ResolutionText }) {
  return (
    <nav class="contents" aria-label={texts.contents}>
      <ul>
        <li>
          <a href="#recitals">{texts.recitals}</a>
        </li>
        {text.requests.themes.map((theme) => (
          <li key={theme.themeId}>
            <a href={`#${theme.themeId}`}>
              {theme.number}. {localized(theme.shortHeading)}
            </a>
          </li>
        ))}
        <li>
          <a href="#footnotes">{texts.footnotes}</a>
        </li>
      </ul>
    </nav>
  );
}
