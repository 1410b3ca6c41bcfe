import type { Statistics } from '../../api/schema.gen';
import { Attention } from './Attention';
import { Progress } from './Progress';

export interface BelowProps {
  counted: Statistics;
  asOf: string | undefined;
  adoptedOn: string | undefined;
}

/** How far each part is, then what asks for attention. */
export function Below(props: BelowProps) {
  return (
    <>
      <Progress {...props} />
      <Attention {...props} />
    </>
  );
}
