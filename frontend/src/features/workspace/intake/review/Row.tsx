import { intake as texts } from '#texts/intake';
import type { DraftRowSide } from '../../../../api/schema.gen';
import { hasTitle, isUnprinted, needsTitle, SIDES } from '../rows';
import { RowEditor } from './RowEditor';
import { type RowProps, rowElementId } from './rowProps';

interface Props extends RowProps {
  /** The number of a request; undefined for other rows. */
  number: string | undefined;
  isSelected: boolean;
  isUndecided: boolean;
  select: () => void;
}

/** A row in both languages; the selected one with its fields. */
export function Row({ number, isSelected, isUndecided, select, ...props }: Props) {
  const { row, doubts, hasSameTitle, unreviewedTitles } = props;
  return (
    <li class={`level-${Math.min(row.level, 4)} ${isUndecided ? 'undecided' : ''}`}>
      <button
        type="button"
        id={rowElementId(row.rowId)}
        class="row"
        tabIndex={isSelected ? 0 : -1}
        aria-current={isSelected || undefined}
        onClick={select}
      >
        <span class="small">
          {[texts.kinds[row.kind], number].filter(Boolean).join(' ')}, {texts.level(row.level)}
          {isUndecided
            ? ` · ${doubts.some(({ open }) => open) ? texts.openDoubt : texts.incomplete}`
            : doubts.length > 0 && ` · ${texts.doubt}`}
        </span>
        <span class="pair">
          {SIDES.map((language) => {
            const side = row[language];
            return side ? (
              <span key={language} lang={language}>
                {side.printedNumber} <Words of={side} />
              </span>
            ) : (
              <span key={language} class={isUnprinted(row) ? 'small' : 'error'}>
                {isUnprinted(row) ? texts.unprinted : texts.emptySide}
              </span>
            );
          })}
        </span>
        {hasTitle(row) && (
          <span class="pair small titles">
            {SIDES.map((language) => (
              <span key={language}>
                <i lang={language}>{row.shortTitle?.[language]}</i>
                {needsTitle(row.shortTitle?.[language]) ? (
                  <b> · {texts.titleToWrite}</b>
                ) : (
                  unreviewedTitles.includes(language) && ` · ${texts.suggestedTitle}`
                )}
                {hasSameTitle[language] && <b> · {texts.sameTitle}</b>}
              </span>
            ))}
          </span>
        )}
      </button>
      {isSelected && <RowEditor key={row.rowId} {...props} />}
    </li>
  );
}

/** A text whose raised letters and footnote marks are raised: they are no part of the word or number before them. */
const Words = ({ of: { runs } }: { of: DraftRowSide }) => (
  <>
    {runs.map(({ kind, text }, index) =>
      kind === 'footnoteMark' || kind === 'superscript' ? <sup key={index + text}>{text}</sup> : text,
    )}
  </>
);
