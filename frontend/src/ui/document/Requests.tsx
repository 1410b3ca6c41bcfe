import type { ComponentChildren } from 'preact';
import { codes } from '#texts/codes';
import { text as texts } from '#texts/text';
import type { RequestText, TextItem } from '../../api/requestItems';
import type { Commitment, RequestItem, Source } from '../../api/schema.gen';
import { toCommitment } from '../../navigation/paths';
import { Status } from '../Status';
import { type Mark, Pair } from './Pair';

type Known = Map<string, Commitment>;

interface Props {
  items: RequestItem[];
  source: Source | undefined;
  known: Known;
  /** JSON pointer of the list. */
  at: string;
  mark: Mark;
}

/** The requests under one heading or lead-in, each with its current status in the margin. */
export function Requests({ items, source, known, at, mark }: Props) {
  return (
    <ul class="requests">
      {(items as TextItem[]).map((item, index) =>
        'items' in item ? (
          <li key={item.leadIn.fr} class={item.printedNumber && 'numbered'}>
            <Pair
              text={item.leadIn}
              runs={item.runs}
              printedNumber={item.printedNumber}
              source={source}
              pages={item.sourcePages}
              class="lead-in"
            >
              {mark(`${at}/${index}/leadIn`)}
            </Pair>
            <Requests source={source} items={item.items} known={known} at={`${at}/${index}/items`} mark={mark} />
          </li>
        ) : (
          <Request source={source} key={item.commitmentId} item={item} commitment={known.get(item.commitmentId)}>
            {mark(`${at}/${index}/text`)}
            {mark(`${at}/${index}/owner`)}
          </Request>
        ),
      )}
    </ul>
  );
}

interface RequestProps {
  item: RequestText;
  source: Source | undefined;
  commitment: Commitment | undefined;
  children: ComponentChildren;
}

function Request({ item, source, commitment, children }: RequestProps) {
  return (
    <li id={item.commitmentId} class="request" tabIndex={-1}>
      <aside class="margin-note" aria-label={texts.request(item.number)}>
        <a href={toCommitment(item.commitmentId)}>{texts.request(item.number)}</a>
        {commitment && (
          <>
            <Status axis="implementationStatus" code={commitment.implementationStatus} />
            {commitment.assessment !== 'notAssessed' && <Status axis="assessment" code={commitment.assessment} />}
            {commitment.overdue && <span class="sign">{codes.timeliness.overdue}</span>}
          </>
        )}
      </aside>
      <Pair
        text={item.text}
        runs={item.runs}
        printedNumber={item.printedNumber}
        source={source}
        pages={item.sourcePages}
      >
        {children}
      </Pair>
    </li>
  );
}
