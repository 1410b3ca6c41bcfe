import { codes } from '#texts/codes';
import type { Codes } from '../i18n/fr/codes';

export type Axis = 'governmentResponse' | 'implementationStatus' | 'assessment' | 'calendar';

/** The shape of a code: one element, so that a list of hundreds stays light. It never stands without its word. */
export const Mark = ({ axis, code }: { axis: Axis; code: string }) => (
  <i class={`mark ${axis} ${code}`} aria-hidden="true" />
);

/** A code as people read it: shape, colour and word together. */
export function Status<A extends Axis>({ axis, code }: { axis: A; code: keyof Codes[A] & string }) {
  return (
    <span class="status">
      <Mark axis={axis} code={code} />
      {codes[axis][code] as string}
    </span>
  );
}
