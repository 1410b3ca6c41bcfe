import { useEffect, useRef } from 'preact/hooks';
import { register } from '#texts/register';
import type { BodyReference } from '../../../api/schema.gen';
import { say } from '../../../i18n/say';

interface Props {
  q: string;
  owner: string;
  bodies: BodyReference[];
  find: (words: { q: string; owner: string }) => void;
}

/** Finds resolutions by words and by body. */
export function Search({ q, owner, bodies, find }: Props) {
  const words = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLSelectElement>(null);
  // The fields take the values of another address, after Back for example; they stay, so that the focus does too.
  useEffect(() => {
    if (words.current) words.current.value = q;
    if (body.current) body.current.value = owner;
  }, [q, owner, bodies.length]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    find({ q: String(form.get('q')).trim(), owner: String(form.get('owner')) });
  };
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <div class="joined">
          <label for="q">{register.search}</label>
          <input
            class="ds-input"
            id="q"
            name="q"
            type="search"
            maxLength={200}
            ref={words}
            autocomplete="off"
            enterkeyhint="search"
          />
          <label for="owner">{register.owner}</label>
          <select class="ds-input" id="owner" name="owner" ref={body}>
            <option value="">{register.everyOwner}</option>
            {bodies.map(({ bodyId, abbreviation }) => (
              <option key={bodyId} value={bodyId}>
                {say(abbreviation)}
              </option>
            ))}
          </select>
          <button type="submit" class="ds-button">
            {register.submit}
          </button>
        </div>
      </form>
    </search>
  );
}
