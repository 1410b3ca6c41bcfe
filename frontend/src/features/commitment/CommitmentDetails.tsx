import { ending } from '#texts/ending';
import type { Commitment } from '../../api/schema.gen';
import { toDefinition } from '../../navigation/paths';
import { Neighbours } from './Neighbours';
import { Record } from './Record';
import { Share } from './Share';

/** Content below the first screen: record, citation and links. */
export function CommitmentDetails({ commitment }: { commitment: Commitment }) {
  return (
    <>
      <Record commitment={commitment} />
      <Share commitment={commitment} />
      <p>
        <a href={toDefinition('errors')}>{ending.error}</a>
      </p>
      <Neighbours commitment={commitment} />
    </>
  );
}
