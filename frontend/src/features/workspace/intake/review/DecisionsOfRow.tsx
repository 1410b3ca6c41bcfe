import { codes } from '#texts/codes';
import { intake as texts } from '#texts/intake';
import { listBodies } from '../../../../api/calls';
import type { AddedBody, RowDecisions } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { localized } from '../../../../i18n/localized';
import { SIDES } from '../rows';

interface Props {
  heading: string;
  decisions: RowDecisions;
  newBodies: readonly AddedBody[];
}

/** What people had decided on a row, in words. */
export function DecisionsOfRow({ heading, decisions, newBodies }: Props) {
  const { kind, level, shortTitle, owner, participants } = decisions;
  const bodies = [...(useQuery(listBodies()).value?.items ?? []), ...newBodies];
  const body = bodies.find(({ bodyId }) => bodyId === owner);
  const names = participants?.map(({ name, role }) => `${localized(name)} (${codes.participantRole[role]})`);
  return (
    <>
      <p class="small">{heading}</p>
      <ul class="small">
        {kind && (
          <li>
            <b>{texts.kind}</b> {texts.kinds[kind]}
          </li>
        )}
        {level !== undefined && <li>{texts.level(level)}</li>}
        {SIDES.map(
          (language) =>
            shortTitle?.[language] && (
              <li key={language}>
                <b>{texts.titles[language]}</b> <span lang={language}>{shortTitle[language]}</span>
              </li>
            ),
        )}
        {owner && (
          <li>
            <b>{texts.owner}</b> {body ? localized(body.name) : owner}
          </li>
        )}
        {names && (
          <li>
            <b>{texts.participants}</b> {names.join(', ') || texts.noParticipants}
          </li>
        )}
      </ul>
    </>
  );
}
