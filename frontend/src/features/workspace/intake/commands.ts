import type { DraftRowKind, Language } from '../../../api/schema.gen';

/** What one keystroke does on the selected row. */
export type Command =
  | { does: 'select'; by: 1 | -1 }
  | { does: 'question'; by: 1 | -1 }
  | { does: 'indent'; by: 1 | -1 }
  | { does: 'join'; language?: Language }
  | { does: 'edit'; field: 'fr' | 'nl' | 'owner' | 'titleFr' }
  | { does: 'swap' | 'resolve' | 'confirm' | 'undo' | 'redo' | 'help' }
  | { does: 'shift'; language: Language; by: 1 | -1 }
  | { does: 'kind'; kind: DraftRowKind };

export type CommandName = keyof typeof COMMANDS;

/**
 * The keys, as `KeyboardEvent.key` has them. They work only while a row has the focus, and without a modifier, so that
 * they neither meet keys of the browser nor typed text.
 */
export const COMMANDS = {
  nextRow: ['ArrowDown', { does: 'select', by: 1 }],
  previousRow: ['ArrowUp', { does: 'select', by: -1 }],
  nextQuestion: ['n', { does: 'question', by: 1 }],
  previousQuestion: ['p', { does: 'question', by: -1 }],
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

export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  return Object.values(COMMANDS).find(([key]) => key === event.key)?.[1];
}

/** A key as it is shown. */
export const keyLabel = (name: CommandName): string =>
  COMMANDS[name][0].replace('ArrowDown', '↓').replace('ArrowUp', '↑').toUpperCase();
