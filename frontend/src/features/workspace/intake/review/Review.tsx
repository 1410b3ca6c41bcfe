import { useEffect, useMemo, useState } from 'preact/hooks';
import { intake as texts } from '#texts/intake';
import { applyCommand } from '../applyCommand';
import type { Command } from '../commands';
import { changedRow, nextUndecided, toggleDoubts, undecidedRows, unresolvedDoubts, unreviewedTitles } from '../content';
import type { ReviewSaver } from '../reviewSaver';
import { duplicateTitles, indexOf, numbersOf } from '../rows';
import { useKeys } from '../useKeys';
import { CHECKS } from './Checks';
import { Conflicts } from './Conflicts';
import { Details, detailId } from './Details';
import { Help } from './Help';
import { isDetail, type ProblemPlace, ROWS } from './problemPlace';
import { Row } from './Row';
import { type Filter, RowFilter } from './RowFilter';
import { fieldId, rowElementId } from './rowProps';
import { SaveState } from './SaveState';
import { SourceView } from './SourceView';
import { focusedDoubt, nextFocus, TEXT_DOUBTS, TextDoubts } from './TextDoubts';
import { useSourcePage } from './useSourcePage';

/** At once, so that the next key acts there; the element is on the page. */
const focus = (id: string) => document.getElementById(id)?.focus();

interface Props {
  saver: ReviewSaver;
  /** A row or element that was chosen outside the list of rows; another object for each choice. */
  target?: Pick<ProblemPlace, 'rowId' | 'elementId'> | undefined;
}

/** The rows of a draft beside its source, with all commands by key and by button. */
export function Review({ saver, target }: Props) {
  const { draft, history } = saver.state;
  const content = history.present;
  const { rows } = content;
  const [wanted, setWanted] = useState<string>();
  const [focused, setFocused] = useState<{ id: string }>();
  // On a narrow screen the list of keys would hide the text.
  const [help, setHelp] = useState(() => globalThis.matchMedia?.('(min-width: 64rem)').matches ?? false);
  const [showsSource, setShowsSource] = useState(false);
  const [filter, setFilter] = useState<Filter>('all');
  const undecided = useMemo(() => undecidedRows(draft, content), [draft, content]);
  const doubts = useMemo(() => unresolvedDoubts(draft, content), [draft, content]);
  const duplicates = useMemo(() => ({ fr: duplicateTitles(rows, 'fr'), nl: duplicateTitles(rows, 'nl') }), [rows]);
  const unreviewed = useMemo(() => unreviewedTitles(draft, content), [draft, content]);
  const ofText = doubts.get('') ?? [];
  const openOfText = ofText.filter(({ open }) => open).length;
  const selected = (rows.find(({ rowId }) => rowId === wanted) ?? rows[0])?.rowId ?? '';
  const selectedRow = rows.find(({ rowId }) => rowId === selected);
  const source = useSourcePage(draft, selectedRow);
  const unconfirmed = draft.lists.filter(
    ({ listId }) => !content.confirmedLists.some((list) => list.listId === listId),
  );
  const listed = {
    undecided: new Set(undecided),
    doubts: new Set(rows.map(({ rowId }) => rowId).filter((rowId) => doubts.has(rowId))),
    unconfirmed: new Set(unconfirmed.flatMap(({ rowIds }) => rowIds)),
  };
  // The selected row stays until another one is selected, though it may be decided by now.
  const shown = rows.filter(({ rowId }) => filter === 'all' || rowId === selected || listed[filter].has(rowId));
  const numbers = useMemo(() => numbersOf(rows), [rows]);

  // After the row is drawn: a field of another row does not exist before.
  useEffect(() => {
    if (focused) (document.getElementById(focused.id) ?? document.getElementById(rowElementId(selected)))?.focus();
  }, [focused]);

  function select(rowId: string | undefined) {
    if (rowId === undefined) return;
    setWanted(rowId);
    setFocused({ id: rowElementId(rowId) });
  }

  useEffect(() => {
    if (!target) return;
    setShowsSource(false);
    if (target.rowId) setWanted(target.rowId);
    const id = target.elementId ?? (target.rowId && rowElementId(target.rowId));
    if (id) setFocused({ id });
  }, [target]);

  function resolveOfText(doubtId: string) {
    saver.change(toggleDoubts(content, [doubtId]));
    setFocused({ id: nextFocus(ofText, doubtId) ?? rowElementId(selected) });
  }

  function run(command: Command) {
    // Beside the doubts on the whole text, the command is about them, and not about the selected row.
    const doubtOfText = command.does === 'resolve' ? focusedDoubt(ofText) : undefined;
    if (doubtOfText) return resolveOfText(doubtOfText.doubtId);
    switch (command.does) {
      case 'select':
        select(shown[indexOf(shown, selected) + command.by]?.rowId ?? selected);
        return;
      case 'undo':
      case 'redo':
        saver[command.does]();
        select(changedRow(rows, saver.state.history.present.rows));
        return;
      case 'help':
        setHelp(!help);
        return;
      case 'page':
        source.turnPage(command.by);
        return;
      case 'zoom':
        source.magnify(command.by);
        return;
      case 'edit':
        focus(fieldId(command.field));
        return;
    }
    // No row was selected yet: the first one is among those to decide on.
    const isUnvisited = wanted === undefined;
    if (command.does === 'undecided' && openOfText > 0) {
      // The doubts on the whole text come before the first row.
      const isOnText = document.activeElement?.closest(`#${TEXT_DOUBTS}`);
      if (isUnvisited && !isOnText && command.by > 0) return focus(TEXT_DOUBTS);
      const from = isOnText ? undefined : selected;
      const next = nextUndecided(rows, undecided, from, command.by);
      const by = from === undefined || next === undefined ? 0 : indexOf(rows, next) - indexOf(rows, from);
      if (next === undefined || (from !== undefined && by * command.by <= 0)) return focus(TEXT_DOUBTS);
      return select(next);
    }
    // Nothing is left to decide: what remains are the checks and the submission.
    if (command.does === 'undecided' && undecided.length === 0 && unconfirmed.length === 0) return focus(CHECKS);
    const applied = applyCommand(draft, content, selected, command, isUnvisited ? undefined : selected);
    if (applied.content !== content) saver.change(applied.content);
    // In the list of kinds, the arrows go on choosing.
    if (command.does !== 'kind' || document.activeElement?.id !== fieldId('kind')) select(applied.selected);
    // A confirmation is about the rows as they are now.
    if (command.does === 'confirm') saver.save();
  }

  const keys = useKeys(run, () => focus(rowElementId(selected)));

  return (
    <>
      <SaveState saver={saver} />
      <Conflicts
        saver={saver}
        chosen={({ rowId, field }) => {
          if (rowId) setWanted(rowId);
          setFocused({ id: rowId ? rowElementId(rowId) : isDetail(field) ? detailId(field) : ROWS });
        }}
      />
      <Details content={content} change={saver.change} />
      <p role="status">{texts.left(undecided.length + openOfText, unconfirmed.length)}</p>
      <p class="button-row">
        <button type="button" class="ds-button" onClick={() => run({ does: 'undecided', by: 1 })}>
          {texts.commands.nextUndecided}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-expanded={help}
          onClick={() => setHelp(!help)}
        >
          {texts.help}
        </button>
        <button
          type="button"
          class="ds-button narrow-only"
          data-variant="secondary"
          aria-pressed={showsSource}
          onClick={() => setShowsSource(!showsSource)}
        >
          {showsSource ? texts.show.text : texts.show.source}
        </button>
      </p>
      {help && <Help run={run} {...keys} />}
      <TextDoubts doubts={ofText} resolve={resolveOfText} />
      <div class={`with-sidebar ${showsSource ? 'shows-source' : ''}`}>
        <SourceView draft={draft} row={selectedRow} source={source} run={run} />
        <section aria-labelledby={ROWS} class="rows">
          <h2 id={ROWS} tabIndex={-1}>
            {texts.rows}
          </h2>
          <RowFilter
            filter={filter}
            counts={{
              all: rows.length,
              undecided: listed.undecided.size,
              doubts: listed.doubts.size,
              unconfirmed: listed.unconfirmed.size,
            }}
            choose={setFilter}
          />
          <ol>
            {shown.map((row) => (
              <Row
                key={row.rowId}
                row={row}
                number={numbers.get(row.rowId)}
                isSelected={row.rowId === selected}
                isUndecided={undecided.includes(row.rowId)}
                doubts={doubts.get(row.rowId) ?? []}
                hasSameTitle={{ fr: duplicates.fr.has(row.rowId), nl: duplicates.nl.has(row.rowId) }}
                unreviewedTitles={unreviewed.get(row.rowId) ?? []}
                draft={draft}
                content={content}
                select={() => select(row.rowId)}
                run={run}
                change={saver.change}
              />
            ))}
          </ol>
        </section>
      </div>
    </>
  );
}
