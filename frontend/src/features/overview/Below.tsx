import type { Statistics } from '../../api/schema.gen';
import { Follow } from '../../ui/Follow';
import { Attention } from './Attention';
import { Progress } from './Progress';

export interface BelowProps {
  counted: Statistics;
  asOf: string | undefined;
  adoptedOn: string | undefined;
}

/** How far each part is, what asks for attention, and how to be told of what changes. */
export function Below(props: BelowProps) {
  return (
    <>
      <Progress {...props} />
      <Attention {...props} />
      <Follow />
    </>
  );
}
