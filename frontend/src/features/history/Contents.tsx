import { history as texts } from '#texts/history';
import type { ThemeHistory } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';

/** Links to the themes that are shown. */
export function Contents({ themes }: { themes: ThemeHistory[] }) {
  return (
    <nav class="contents" aria-label={texts.contents}>
      <ul>
        {themes.map(({ themeId, number, shortHeading }) => (
          <li key={themeId}>
            <a href={`#${themeId}`}>
              {number}. {localized(shortHeading)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
