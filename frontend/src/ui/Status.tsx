import { codes } from '#texts/codes';
import type { Axis } from '../i18n/axis';
import type { Codes } from '../i18n/fr/codes';

/** The glyph of a code: one element, to keep long lists light. Always shown with its word. */
export const Mark = ({ axis, code }: { axis: Axis; code: string }) => (
  <i class={`mark ${axis} ${code}`} aria-hidden="true" />
);

/** A status: glyph, color and word. */
export function Status<A extends Axis>({ axis, code }: { axis: A; code: keyof Codes[A] & string }) {
  return (
    <span class="status">
      <Mark axis={axis} code={code} />
      {codes[axis][code] as string}
    </span>
  );
}
