import type { DraftRowKind, Language } from '../../../api/schema.gen';

/** A command that one keystroke runs on the selected row. */
export type Command =
  | { does: 'select'; by: 1 | -1 }
  | { does: 'undecided'; by: 1 | -1 }
  /** Commands on the source. */
  | { does: 'page' | 'zoom'; by: 1 | -1 }
  | { does: 'indent'; by: 1 | -1 }
  | { does: 'join'; language?: Language }
  | { does: 'edit'; field: 'fr' | 'nl' | 'owner' | 'titleFr' }
  | { does: 'swap' | 'resolve' | 'confirm' | 'undo' | 'redo' | 'help' }
  | { does: 'shift'; language: Language; by: 1 | -1 }
  | { does: 'kind'; kind: DraftRowKind };

export type CommandName = keyof typeof COMMANDS;

/**
 * The keys, as `KeyboardEvent.key` has them. They work without a modifier and outside text fields, so that they neither
 * meet keys of the browser nor typed text.
 */
export const COMMANDS = {
  nextRow: ['ArrowDown', { does: 'select', by: 1 }],
  previousRow: ['ArrowUp', { does: 'select', by: -1 }],
  nextUndecided: ['n', { does: 'undecided', by: 1 }],
  previousUndecided: ['p', { does: 'undecided', by: -1 }],
  previousPage: ['<', { does: 'page', by: -1 }],
  nextPage: ['>', { does: 'page', by: 1 }],
  smaller: ['-', { does: 'zoom', by: -1 }],
  larger: ['+', { does: 'zoom', by: 1 }],
  in: ['i', { does: 'indent', by: 1 }],
  out: ['o', { does: 'indent', by: -1 }],
  join: ['j', { does: 'join' }],
  joinFr: ['k', { does: 'join', language: 'fr' }],
  joinNl: ['m', { does: 'join', language: 'nl' }],
  editFr: ['f', { does: 'edit', field: 'fr' }],
  editNl: ['d', { does: 'edit', field: 'nl' }],
  swap: ['x', { does: 'swap' }],
  frDown: ['g', { does: 'shift', language: 'fr', by: 1 }],
  frUp: ['h', { does: 'shift', language: 'fr', by: -1 }],
  nlDown: ['v', { does: 'shift', language: 'nl', by: 1 }],
  nlUp: ['b', { does: 'shift', language: 'nl', by: -1 }],
  requestsIntroduction: ['Q', { does: 'kind', kind: 'requestsIntroduction' }],
  recitalIntroduction: ['C', { does: 'kind', kind: 'recitalIntroduction' }],
  themeHeading: ['t', { does: 'kind', kind: 'themeHeading' }],
  leadIn: ['l', { does: 'kind', kind: 'leadIn' }],
  request: ['q', { does: 'kind', kind: 'request' }],
  recital: ['c', { does: 'kind', kind: 'recital' }],
  footnote: ['a', { does: 'kind', kind: 'footnote' }],
  furniture: ['u', { does: 'kind', kind: 'furniture' }],
  owner: ['e', { does: 'edit', field: 'owner' }],
  title: ['w', { does: 'edit', field: 'titleFr' }],
  resolve: ['r', { does: 'resolve' }],
  confirm: ['y', { does: 'confirm' }],
  undo: ['z', { does: 'undo' }],
  redo: ['s', { does: 'redo' }],
  help: ['?', { does: 'help' }],
} as const satisfies Record<string, readonly [key: string, command: Command]>;

/** Elements in which typed characters have a meaning of their own. */
const TYPED = 'input, textarea, select, [contenteditable]';

/** Whether a key pressed on an element types text there. */
export const typesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TYPED) !== null;

const OPEN_FORM = 'data-open-form';

/**
 * The attributes of a form within a row, for as long as it is open: Escape closes it, and keys are no commands meanwhile,
 * wherever the focus is, as they would change or leave the row that is being edited.
 */
export const openForm = (close: () => void) => ({
  [OPEN_FORM]: true,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  },
});

/** The first field of the innermost open form. */
export const openField = (): HTMLElement | null =>
  [...document.querySelectorAll(`[${OPEN_FORM}]`)].at(-1)?.querySelector<HTMLElement>(TYPED) ?? null;

/** The key as it is without Caps Lock: a letter is a capital only with Shift. */
function keyOf({ key, shiftKey }: KeyboardEvent): string {
  if (!/^[a-z]$/i.test(key)) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}

/** The command of a key. Arrows act on rows only: elsewhere they scroll. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typesText(event.target)) return undefined;
  const pressed = keyOf(event);
  const command = Object.values(COMMANDS).find(([key]) => key === pressed)?.[1];
  const isOnRow = event.target instanceof Element && event.target.matches('.row');
  return command?.does === 'select' && !isOnRow ? undefined : command;
}

/** A key as it is shown. */
export function keyLabel(name: CommandName): string {
  const [key] = COMMANDS[name];
  const shown = key.replace('ArrowDown', '↓').replace('ArrowUp', '↑');
  return /^[A-Z]$/.test(shown) ? `⇧ ${shown}` : shown.toUpperCase();
}
