import { codes } from '#texts/codes';
import { text as texts } from '#texts/text';
import type { Commitment, RequestItem, RequestText } from '../../api/schema.gen';
import { toCommitment } from '../../navigation/paths';
import { Status } from '../Status';
import { Pair } from './Pair';

type Known = Map<string, Commitment>;

/** The requests under one heading or lead-in, each with its current status in the margin. */
export function Requests({ items, known }: { items: RequestItem[]; known: Known }) {
  return (
    <ul class="requests">
      {items.map((item) =>
        'items' in item ? (
          <li key={item.leadIn.fr} class={item.printedNumber && 'numbered'}>
            <Pair text={item.leadIn} runs={item.runs} printedNumber={item.printedNumber} class="lead-in" />
            <Requests items={item.items} known={known} />
          </li>
        ) : (
          <Request key={item.commitmentId} item={item} commitment={known.get(item.commitmentId)} />
        ),
      )}
    </ul>
  );
}

function Request({ item, commitment }: { item: RequestText; commitment: Commitment | undefined }) {
  return (
    <li id={item.commitmentId} class="request" tabIndex={-1}>
      <aside class="margin" aria-label={texts.request(item.number)}>
        <a href={toCommitment(item.commitmentId)}>{texts.request(item.number)}</a>
        {commitment && (
          <>
            <Status axis="implementationStatus" code={commitment.implementationStatus} />
            {commitment.assessment !== 'notAssessed' && <Status axis="assessment" code={commitment.assessment} />}
            {commitment.overdue && <span class="sign">{codes.calendar.overdue}</span>}
          </>
        )}
      </aside>
      <Pair text={item.text} runs={item.runs} printedNumber={item.printedNumber} />
    </li>
  );
}
