import { useRef, useState } from 'preact/hooks';
import { foreword as texts } from '#texts/foreword';
import { workspace } from '#texts/workspace';
import { getResolution } from '../../../api/resolution';
import type { CreateForeword, Language, Resolution, ResolutionPage } from '../../../api/schema.gen';
import { useQuery } from '../../../api/useQuery';
import { today } from '../../../i18n/days';
import { AsyncContent } from '../../../ui/AsyncContent';
import { type SharedForm, sharedForm } from '../forms/formSchema';
import { firstResolutions, ResolutionChoice } from '../forms/ResolutionChoice';
import { ForewordPeriods } from './ForewordPeriods';
import { SharedActionForm } from './SharedActionForm';

interface Props {
  userId: string;
  /** The original language of a new draft, until another is chosen. */
  original: Language;
  /** Id of the resolution that is chosen first; by default the newest. */
  resolutionId: string | undefined;
}

/** Form of Parliament's foreword to a follow-up report. */
export function WriteForeword(props: Props) {
  const query = useQuery(firstResolutions());
  return (
    <section>
      <h2 id="foreword" tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.lede}</p>
      <AsyncContent of={query}>
        {(first) => first.items[0] && <Foreword {...props} first={first} newest={first.items[0]} />}
      </AsyncContent>
    </section>
  );
}

function Foreword({
  userId,
  original,
  resolutionId,
  first,
  newest,
}: Props & { first: ResolutionPage; newest: Resolution }) {
  const [chosen, setChosen] = useState(resolutionId ?? newest.resolutionId);
  const resolution = useQuery(getResolution(chosen));
  const [done, setDone] = useState('');
  const [forms, setForms] = useState(0);
  const status = useRef<HTMLParagraphElement>(null);
  const doneWith = (what: string) => () => {
    setDone(what);
    setForms((n) => n + 1);
    status.current?.focus();
  };
  return (
    <div onInput={() => setDone('')}>
      {first.total > 1 && (
        <ResolutionChoice
          id="resolution"
          label={texts.resolution}
          first={first}
          value={chosen}
          choose={(other) => setChosen((other ?? newest).resolutionId)}
        />
      )}
      <AsyncContent of={resolution}>
        {(about) =>
          about.resolutionId === chosen && (
            <SharedActionForm
              key={`${chosen} ${forms}`}
              form={forewordForm(about)}
              userId={userId}
              original={original}
              onDone={doneWith(texts.published)}
              discarded={doneWith(workspace.discarded)}
            >
              <ForewordPeriods resolutionId={chosen} />
            </SharedActionForm>
          )
        }
      </AsyncContent>
      <p role="status" ref={status} tabIndex={-1}>
        {done}
      </p>
    </div>
  );
}

/** The period of a new foreword is from the resolution's adoption until today. */
const forewordForm = ({ resolutionId, adoptedOn }: Resolution): SharedForm =>
  sharedForm<CreateForeword>({
    words: {
      fields: { from: texts.from, to: texts.to, ...texts.text },
      submit: texts.publish,
    },
    subject: { kind: 'foreword', subjectId: resolutionId },
    controls: [
      { name: 'from', kind: 'date' },
      { name: 'to', kind: 'date' },
    ],
    text: 'text',
    initial: { from: adoptedOn, to: today() },
  });
