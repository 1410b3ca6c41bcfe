import { listBodies } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { bodyLabel } from '../../../i18n/bodyLabel';
import { ordered } from '../../../i18n/ordered';
import { Choice } from './Fields';

interface Props {
  id: string;
  /** Id of the body that cannot be chosen. */
  except: string | undefined;
  value: string;
  choose: (bodyId: string) => void;
}

/** Chooses a body of the register by its name. */
export function BodyChoice({ except, ...choice }: Props) {
  const bodies = useQuery(listBodies()).value?.items ?? [];
  return (
    <Choice
      {...choice}
      words={ordered(bodies, ({ abbreviation }) => abbreviation)
        .filter(({ bodyId }) => bodyId !== except)
        .map((body): [string, string] => [body.bodyId, bodyLabel(body)])}
    />
  );
}
