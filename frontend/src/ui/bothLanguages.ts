import { useLayoutEffect, useState } from 'preact/hooks';

let both = false;
/** Components with the switch: a page has one at most. */
let switches = 0;
const redraws = new Set<() => void>();
const redraw = () => {
  for (const one of redraws) one();
};

/**
 * Whether the texts of a page are shown in the other language too.
 * @param withSwitch the component has the switch of its page
 */
export function useBothLanguages(withSwitch = false) {
  const [, draw] = useState({});
  const switchable = switches > 0;
  useLayoutEffect(() => {
    const own = () => draw({});
    redraws.add(own);
    if (withSwitch) {
      switches++;
      redraw();
    } else if (switchable !== switches > 0) own();
    return () => {
      redraws.delete(own);
      if (withSwitch) switches--;
    };
  }, []);
  return {
    both,
    /** Without a switch on the page each text has a control of its own. */
    switchable,
    choose: (value: boolean) => {
      both = value;
      redraw();
    },
  };
}
