import { useEffect, useState } from 'preact/hooks';
import { actions as texts } from '#texts/actions';
import { common } from '#texts/common';
import type { CreateShortTitle, Language, ShortTitle } from '../../../api/schema.gen';
import { type DraftSubject, sharedForm } from '../forms/formSchema';
import { LoadError } from '../forms/LoadError';
import type { ApiResult } from '../session/send';
import { readTitle } from './factApi';
import { SharedActionForm } from './SharedActionForm';

interface Props {
  userId: string;
  original: Language;
  subject: DraftSubject;
  onDone: () => void;
  discarded: () => void;
  outdated?: () => void;
  gone?: boolean;
}

const MAX_LENGTH = 80;
const words = texts.retitle;

/** Changes the short title of a request. */
export function ChangeShortTitle(props: Props) {
  const [read, setRead] = useState<ApiResult<ShortTitle>>();
  const [error, setError] = useState<unknown>();
  const { subjectId: commitmentId } = props.subject;
  const ask = () => {
    setError(undefined);
    readTitle(commitmentId).then(setRead, setError);
  };
  useEffect(ask, [commitmentId]);
  if (!read)
    return error === undefined ? <p class="delayed">{common.loading}</p> : <LoadError error={error} retry={ask} />;
  return <TitleForm {...props} first={read} />;
}

function TitleForm({ subject, first, ...props }: Props & { first: ApiResult<ShortTitle> }) {
  const [read, setRead] = useState(first);
  const form = sharedForm<CreateShortTitle>({
    words,
    subject,
    controls: [],
    text: 'title',
    line: MAX_LENGTH,
    seen: () => words.seen,
    initial: { fr: first.value.title?.fr ?? '', nl: first.value.title?.nl ?? '', ifMatch: first.etag },
  });

  async function reread() {
    const now = await readTitle(subject.subjectId);
    setRead(now);
    return now.etag !== read.etag;
  }

  return (
    <SharedActionForm
      {...props}
      form={form}
      replaces={{
        etag: read.etag,
        changed: words.changed,
        reread,
        notice: () => (
          <div class="notice">
            <p>{words.theirs}</p>
            <p lang="fr">{read.value.title?.fr}</p>
            <p lang="nl">{read.value.title?.nl}</p>
          </div>
        ),
      }}
    />
  );
}
