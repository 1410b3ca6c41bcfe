import { codes } from '#texts/codes';
import { inbox as texts } from '#texts/inbox';
import type {
  Awaiting,
  AwaitingItem,
  AwaitingKind,
  BodyReference,
  Role,
  RoundSummary,
  StatementDraftSummary,
} from '../../../api/schema.gen';
import { localized } from '../../../i18n/localized';
import { href } from '../../../navigation/paths';
import { useLazy } from '../../../ui/useLazy';
import { commitmentName } from '../commitments/commitmentName';
import { bulkActionsFor } from '../selection/bulkAction';
import { SelectionBar } from '../selection/SelectionBar';
import { SelectAllCheckbox, SelectionCheckbox } from '../selection/SelectionCheckbox';
import { type Selection, useSelection } from '../selection/selection';
import { toAllCommitments } from '../session/addresses';
import { toAction } from '../statements/actionAddress';
import { Drafts } from './Drafts';
import { actionOnItem, besides, inOrder, isSelectable } from './inboxSections';
import type { NewsProps } from './NewsSection';
import { questionName } from './questionName';

interface Props {
  awaiting: Awaiting[];
  bodies: BodyReference[];
  /** Ids of the bodies that require a second person. */
  secondPersonBodies?: string[] | undefined;
  /** Drafts of statements that the user may publish. */
  drafts?: StatementDraftSummary[];
  /** The open reporting rounds of the user's bodies; for staff all. */
  rounds?: RoundSummary[];
  /** Whether other tasks are listed above. */
  isBelowTasks?: boolean;
}

/** The user's open tasks by kind; each row links to its form. */
export function Inbox({ awaiting, bodies, secondPersonBodies = [], drafts = [], rounds = [], isBelowTasks }: Props) {
  const { pressing, silent, reportDrafts, others } = inOrder(awaiting);
  const tasks = [...pressing, ...silent];
  const selection = useSelection();
  const several = bodies.length > 1;
  // A round awaits reports of bodies, not of staff.
  const awaitsReport = bodies.length > 0 && !rounds.every(isReported);
  return (
    <div>
      {tasks.length + reportDrafts.length + drafts.length === 0 && !awaitsReport && !isBelowTasks && (
        <p class="notice">{texts.nothing}</p>
      )}
      {pressing.map((part) => (
        <InboxSection key={part.role + part.kind} part={part} selection={selection} namesOwners={several} />
      ))}
      <Drafts
        reports={reportDrafts}
        statements={drafts}
        secondPersonBodies={secondPersonBodies}
        namesBodies={several}
      />
      {silent.map((part) => (
        <InboxSection key={part.role + part.kind} part={part} selection={selection} namesOwners={several} />
      ))}
      {others.map((part) =>
        part.kind === 'news' ? (
          <News key="news" part={part} bodies={bodies} />
        ) : (
          <InboxSection
            key={part.role + part.kind}
            part={part}
            items={besides(tasks, part)}
            selection={selection}
            namesOwners={several}
          />
        ),
      )}
      <SelectionBar selection={selection} acts={bulkActionsFor(awaiting.map(({ role }) => role))} />
    </div>
  );
}

const isReported = ({ reportedCommitments, totalCommitments }: RoundSummary) =>
  reportedCommitments === totalCommitments;

/** Loads apart, with the labels of the events. */
function News(props: NewsProps) {
  const NewsSection = useLazy(() => import('./NewsSection').then((code) => code.NewsSection));
  return NewsSection ? <NewsSection {...props} /> : null;
}

interface SectionProps {
  part: Awaiting;
  /** Its items without those of the sections above. */
  items?: AwaitingItem[];
  selection: Selection;
  /** Whether the owner is named to others than staff: the user has several bodies. */
  namesOwners: boolean;
}

function InboxSection({ part, items = part.items, selection, namesOwners }: SectionProps) {
  const { role, kind, total, href: all } = part;
  const ticked = isSelectable(kind) && items.length > 0;
  const above = part.items.length - items.length;
  return (
    <section>
      <h2>
        {texts.kinds[kind]} <span class="note">({total})</span>
      </h2>
      {above > 0 && <p class="small">{items.length > 0 ? texts.listedAbove(above) : texts.onlyAbove(above)}</p>}
      {ticked && (
        <SelectAllCheckbox selection={selection} all={items.map(({ commitment }) => commitment.commitmentId)} />
      )}
      {items.length > 0 && (
        <ul class={ticked ? 'inbox tickable' : 'inbox'}>
          {items.map((item) => (
            <li key={item.commitment.commitmentId + (item.fact?.factId ?? '')}>
              {ticked && (
                <SelectionCheckbox
                  selection={selection}
                  id={item.commitment.commitmentId}
                  name={commitmentName(item.commitment)}
                />
              )}
              <h3>
                <span class="ds-sr-only">{texts.leadsTo[kind]} </span>
                <a href={hrefOf(role, kind, item)}>{commitmentName(item.commitment)}</a>
              </h3>
              {item.question && <p class="small">{questionName(item.question)}</p>}
              <p class="small">
                {texts.dated[kind](item.datedOn)}
                {(role === 'staff' || namesOwners) && ` · ${localized(item.owner.abbreviation)}`}
                {` · ${texts.status(codes.implementationStatus[item.implementationStatus], item.percentDone)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {total > part.items.length && all && (
        <p>
          {/* The list's address has the same parameters as the API query. */}
          <a href={toAllCommitments(new URL(all).searchParams)}>{texts.all(total)}</a>
        </p>
      )}
    </section>
  );
}

/** Link to the form for the task, or to all actions. */
function hrefOf(role: Role, kind: AwaitingKind, { commitment: { commitmentId }, fact }: AwaitingItem): string {
  const action = actionOnItem(role, kind, fact?.factId);
  return action ? toAction(commitmentId, action) : href({ page: 'commitmentActions', id: commitmentId });
}
