import { asOf as texts } from '#texts/asOf';
import { listResolutions } from '../api/calls';
import { useAnswer } from '../api/useAnswer';

interface Props {
  day: string;
  /** None, where the day is one, but one before any adoption. */
  fault: 'missing' | 'future' | undefined;
  to: (day: string) => string;
}

/** Why there is nothing to see on a day, and the first on which there is. */
export function InvalidDate({ day, fault, to }: Props) {
  const resolutions = useAnswer(listResolutions());
  const first = resolutions.value?.items.map(({ adoptedOn }) => adoptedOn).sort()[0];
  return (
    <div class="notice" role="alert">
      <p>{fault === 'missing' ? texts.missing : fault === 'future' ? texts.future(day) : texts.before(day)}</p>
      {first && !fault && (
        <p>
          <a href={to(first)}>{texts.first(first)}</a>
        </p>
      )}
    </div>
  );
}
