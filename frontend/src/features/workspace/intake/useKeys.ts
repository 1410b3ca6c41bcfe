import { useEffect, useRef, useState } from 'preact/hooks';
import { type Command, commandOf, openField, typesText } from './commands';

/** Remembers, while the tab is open, that the user switched the keys off. */
const OFF = 'sequitur.reviewKeysOff';

/**
 * Runs the commands of keys, wherever the focus is on the screen. Keys of one character can be switched off: a speech input
 * user may trigger them unintentionally (WCAG 2.1.4). Arrows on rows work always, as they act with the focus only.
 * @param leave called for Escape in a text field
 */
export function useKeys(run: (command: Command) => void, leave: () => void) {
  const [areOn, setOn] = useState(() => sessionStorage.getItem(OFF) === null);
  const current = useRef({ run, leave, areOn });
  current.current = { run, leave, areOn };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      const { run, leave, areOn } = current.current;
      if (event.key === 'Escape' && typesText(event.target)) return leave();
      const command = commandOf(event);
      if (!command || (!areOn && command.does !== 'select')) return;
      event.preventDefault();
      // A key that is held down would resolve one doubt after another, unread.
      if (event.repeat && command.does === 'resolve') return;
      const field = openField();
      if (field) field.focus();
      else run(command);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return {
    areOn,
    toggle: () => {
      if (areOn) sessionStorage.setItem(OFF, '');
      else sessionStorage.removeItem(OFF);
      setOn(!areOn);
    },
  };
}
