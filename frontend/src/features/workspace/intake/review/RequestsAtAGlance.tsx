import { codes } from '#texts/codes';
import { intake as texts } from '#texts/intake';
import type { LocalizedText } from '../../../../api/schema.gen';
import { localized } from '../../../../i18n/localized';
import { SIDES } from '../rows';
import type { PreviewedRequest } from './previewRequests';

interface Props {
  requests: PreviewedRequest[];
  /** Whether it is open from the start. */
  opens: boolean;
  /** Shows a request in the preview. */
  show: (commitmentId: string) => void;
}

/** What Parliament adds to the text of each request, all in one list: short titles, owner and organisations; and the headings. */
export const RequestsAtAGlance = ({ requests, opens, show }: Props) => (
  <details open={opens}>
    <summary>{texts.allRequests}</summary>
    <ul class="at-a-glance">
      {requests.map(({ commitmentId, number, theme, shortTitle, owner, participants }, i) => (
        <li key={commitmentId}>
          {requests[i - 1]?.theme.themeId !== theme.themeId && (
            <div class="theme">
              <Titles number={`${theme.number}.`} of={theme.shortHeading} />
            </div>
          )}
          <Titles number={number} of={shortTitle} />
          <p class="small">
            {[
              localized(owner.name),
              ...participants.map(({ name, role }) => `${localized(name)} (${codes.participantRole[role]})`),
            ].join(' · ')}{' '}
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => show(commitmentId)}>
              {texts.previewRequest} <span class="ds-sr-only">{number}</span>
            </button>
          </p>
        </li>
      ))}
    </ul>
  </details>
);

const Titles = ({ number, of }: { number: string; of: LocalizedText }) => (
  <div class="pair">
    {SIDES.map((language) => (
      <p key={language} lang={language}>
        {number} {of[language]}
      </p>
    ))}
  </div>
);
