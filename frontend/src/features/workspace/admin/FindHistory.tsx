import { admin as texts } from '#texts/admin';
import { navigate } from '../../../navigation/history';
import { addressOf } from './findCommitment';

/** Opens the history of a request by its number, id or citation. */
export function FindHistory() {
  return (
    <section aria-labelledby="find-authors">
      <h2 id="find-authors">{texts.authors}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = String(new FormData(event.currentTarget).get('request') ?? '').trim();
          if (typed) addressOf(typed).then((address) => navigate(address));
        }}
      >
        <div class="field">
          <label for="request">{texts.request}</label>
          <p class="small" id="request-hint">
            {texts.requestHint}
          </p>
          <div class="button-row">
            <input
              class="ds-input narrow"
              id="request"
              name="request"
              required
              maxLength={60}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              aria-describedby="request-hint"
            />
            <button type="submit" class="ds-button" data-variant="secondary">
              {texts.showAuthors}
            </button>
          </div>
        </div>
      </form>
    </section>
  );
}
