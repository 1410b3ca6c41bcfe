import { secondPerson as texts } from '#texts/secondPerson';
import type { BodyReference, UserReference } from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import type { ApiResult } from '../session/send';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';

/** Who changed a draft last. */
export interface EditorQuery {
  /** The draft and its last save. */
  about: string;
  read: () => Promise<ApiResult<UserReference>>;
}

interface Props {
  body: BodyReference;
  /** Whether the user changes or changed the draft last. */
  isOwn: boolean;
  editor: EditorQuery;
}

/** Beside the button: who publishes a draft of a body that requires a second person, and who proposes it. */
export const SecondPersonHint = ({ body, isOwn, editor }: Props) =>
  isOwn ? (
    <p>{texts.ownDraft(localized(body.abbreviation))}</p>
  ) : (
    <>
      <p>{texts.ofColleague(localized(body.abbreviation))}</p>
      <LastEditor {...editor} />
    </>
  );

/** Without a name nothing is shown. */
function LastEditor({ about, read }: EditorQuery) {
  const { result } = useAuthorizedQuery(about, read);
  const name = result?.value.name;
  return name ? <p>{texts.lastEditor(name)}</p> : null;
}
