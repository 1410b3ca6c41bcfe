import { useEffect, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { common } from '#texts/common';
import { ApiError } from '../../../api/client';
import type { ShortTitle } from '../../../api/schema.gen';
import { clearResponseCache } from '../../../api/useQuery';
import { Faults, Field } from '../forms/Fields';
import { faultsOf } from '../forms/faults';
import { hasText } from '../forms/formSchema';
import { LoadError } from '../forms/LoadError';
import { PublishForm } from '../forms/PublishForm';
import { SubmitButton, useSubmission } from '../forms/SubmitButton';
import { useFormDraft } from '../forms/useFormDraft';
import type { ApiResult } from '../session/send';
import { readTitle, replaceTitle } from './factApi';

interface Props {
  person: string;
  commitmentId: string;
  onDone: () => void;
}

const LONGEST = 80;
const words = texts.retitle;
const FIELDS = { '/title/fr': 'fr', '/title/nl': 'nl' };

/** Changes the short title of a request. */
export function ChangeShortTitle(props: Props) {
  const [read, setRead] = useState<ApiResult<ShortTitle>>();
  const [trouble, setTrouble] = useState<unknown>();
  const ask = () => {
    setTrouble(undefined);
    readTitle(props.commitmentId).then(setRead, setTrouble);
  };
  useEffect(ask, [props.commitmentId]);
  if (!read)
    return trouble === undefined ? (
      <p class="delayed">{common.loading}</p>
    ) : (
      <LoadError trouble={trouble} retry={ask} />
    );
  return <TitleForm {...props} first={read} />;
}

function TitleForm({ person, commitmentId, onDone, first }: Props & { first: ApiResult<ShortTitle> }) {
  const [read, setRead] = useState(first);
  const [empty] = useState({ ...first.value.title });
  const { typed, restored, type, forget } = useFormDraft(person, `${commitmentId} act=retitle`, empty);
  const sending = useSubmission();
  const changedMeanwhile = read !== first;

  async function replace() {
    try {
      await replaceTitle(commitmentId, read.etag, { title: { fr: typed.fr ?? '', nl: typed.nl ?? '' } });
    } catch (error) {
      // A colleague changed it first: shows their title; the user's replaces it only after another confirmation.
      if (error instanceof ApiError && error.problem?.status === 412) setRead(await readTitle(commitmentId));
      throw error;
    }
    forget();
    clearResponseCache();
    onDone();
  }

  function submit() {
    const lacking = (['fr', 'nl'] as const).filter((language) => !hasText(typed[language]));
    if (lacking.length)
      return sending.refuse(lacking.map((field) => ({ field, text: texts.lacking(words.fields[field]) })));
    return sending.attempt(replace, (error) => faultsOf(error, FIELDS));
  }

  return (
    <PublishForm onSubmit={submit}>
      <h2>{words.title}</h2>
      <Faults faults={sending.faults} attempt={sending.attempts} />
      {restored && <p class="small">{texts.restored}</p>}
      {changedMeanwhile && (
        <div class="notice">
          <p>{words.theirs}</p>
          <p lang="fr">{read.value.title?.fr}</p>
          <p lang="nl">{read.value.title?.nl}</p>
        </div>
      )}
      {(['fr', 'nl'] as const).map((language) => (
        <Field key={language} id={language} label={words.fields[language]} hint={words.hint} faults={sending.faults}>
          {(attributes) => (
            <input
              class="ds-input"
              {...attributes}
              lang={language}
              maxLength={LONGEST}
              value={typed[language]}
              onInput={(event) => type({ ...typed, [language]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <p>{words.seen}</p>
      <SubmitButton of={sending} submit={words.submit} />
    </PublishForm>
  );
}
