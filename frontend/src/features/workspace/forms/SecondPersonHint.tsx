import { secondPerson as texts } from '#texts/secondPerson';
import type { BodyReference } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';

interface Props {
  body: BodyReference;
  /** Whether the user changes or changed the draft last. */
  isOwn: boolean;
}

/** Beside the button: who publishes a draft of a body that requires a second person. */
export const SecondPersonHint = ({ body, isOwn }: Props) => (
  <p>{texts[isOwn ? 'ownDraft' : 'ofColleague'](localized(body.abbreviation))}</p>
);
