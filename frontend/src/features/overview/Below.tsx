import type { Statistics } from '../../api/schema.gen';
import { Follow } from '../../ui/Follow';
import { Attention } from './Attention';
import { Compared } from './Compared';
import { Progress } from './Progress';

export interface BelowProps {
  counted: Statistics;
  search: string;
  adoptedOn: string | undefined;
}

/**
 * Where asked for, what has changed since another day; how far each part is, what asks for attention, and how
 * to be told of what changes.
 */
export function Below({ search, ...given }: BelowProps) {
  const query = new URLSearchParams(search);
  const asOf = query.get('asOf') ?? undefined;
  const props = { ...given, asOf };
  return (
    <>
      {asOf && query.has('compare') && <Compared then={given.counted} />}
      <Progress {...props} />
      <Attention {...props} />
      <Follow />
    </>
  );
}
