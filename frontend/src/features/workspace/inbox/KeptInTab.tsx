import { inbox as texts } from '#texts/inbox';
import { getCommitment } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { href } from '../../../navigation/paths';
import { commitmentName } from '../commitments/commitmentName';
import { unsaved } from '../session/unsaved';

/** The requests about which the tab has text that was not saved or sent; their pages show it. */
export function KeptInTab({ userId }: { userId: string }) {
  const ids = [...new Set(unsaved.of(userId).flatMap(([place]) => commitmentOf(place) ?? []))];
  if (ids.length === 0) return null;
  return (
    <section>
      <h2>{texts.kept}</h2>
      <p>{texts.keptHint}</p>
      <ul class="inbox">
        {ids.map((id) => (
          <KeptAbout key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}

function KeptAbout({ id }: { id: string }) {
  const { value } = useQuery(getCommitment(id));
  return (
    <li>
      <a href={href({ page: 'commitmentActions', id })}>{value ? commitmentName(value) : id}</a>
    </li>
  );
}

/** A request; statements about a report, a question or a deadline do not name theirs. */
const ID = '([a-z0-9]+-[0-9]+-[0-9.]+)';
const PLACES = [
  new RegExp(`^${ID} (?:earlier )?report draft$`),
  new RegExp(`^${ID} act=[^ ]+$`),
  new RegExp(`^statement [A-Za-z]+ ${ID}$`),
];

const commitmentOf = (place: string): string | undefined =>
  PLACES.map((pattern) => pattern.exec(place)?.[1]).find((id) => id !== undefined);
