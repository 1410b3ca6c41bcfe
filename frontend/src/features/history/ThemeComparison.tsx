import { history as texts } from '#texts/history';
import type { RequestHistory, ThemeHistory } from '../../api/schema.gen';
import { localized } from '../../i18n/localized';
import { toCommitment } from '../../navigation/paths';
import { Notes } from './Notes';
import { TextDiff } from './TextDiff';

export function ThemeComparison({ of: theme, compared }: { of: ThemeHistory; compared: boolean }) {
  return (
    <section id={theme.themeId} tabIndex={-1}>
      <h2>
        {theme.number}. {localized(theme.shortHeading)}
      </h2>
      {theme.heading && <TextDiff of={theme.heading} class="lead-in" around />}
      <Notes of={theme.notes} />
      {theme.requests.map((request) => (
        <Request key={request.commitment.commitmentId} of={request} compared={compared} />
      ))}
    </section>
  );
}

function Request({ of, compared }: { of: RequestHistory; compared: boolean }) {
  const { commitmentId, number, shortTitle } = of.commitment;
  const origin = compared && originOf(of);
  return (
    <section id={commitmentId} class="comparison" tabIndex={-1}>
      <h3>
        <a href={toCommitment(commitmentId)}>{texts.request(number)}</a> {localized(shortTitle)}
      </h3>
      {of.correctedOn && (
        <p class="notice">
          <a href={toCommitment(commitmentId)}>{texts.corrected(of.correctedOn)}</a>
        </p>
      )}
      {origin && <p class="notice">{origin}</p>}
      {of.leadIn && <TextDiff of={of.leadIn} class="lead-in" around />}
      <TextDiff of={of.text} />
      <Notes of={of.notes} />
    </section>
  );
}

/** Place of the request in the proposal, if it differs. */
function originOf({ proposalNumber, moved, commitment }: RequestHistory) {
  if (!proposalNumber) return texts.wasAdded;
  if (moved) return texts.wasMoved(proposalNumber);
  return proposalNumber !== commitment.number && texts.wasNumbered(proposalNumber);
}
