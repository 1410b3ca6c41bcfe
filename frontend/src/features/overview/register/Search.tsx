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
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    find({ q: String(form.get('q')).trim(), owner: String(form.get('owner')) });
  };
  return (
    <search>
      {/* The key gives the fields the values of another address, after Back for example. */}
      <form key={`${q} ${owner} ${bodies.length}`} class="search" onSubmit={submit}>
        <div class="joined">
          <label for="q">{register.search}</label>
          <input
            class="ds-input"
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={200}
            autocomplete="off"
            enterkeyhint="search"
          />
          <label for="owner">{register.owner}</label>
          <select class="ds-input" id="owner" name="owner">
            <option value="">{register.everyOwner}</option>
            {bodies.map((body) => (
              <option key={body.bodyId} value={body.bodyId} selected={body.bodyId === owner}>
                {say(body.abbreviation)}
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
