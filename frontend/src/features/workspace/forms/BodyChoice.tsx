import { listBodies } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
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
      words={ordered(bodies, ({ name }) => name)
        .filter(({ bodyId }) => bodyId !== except)
        .map(({ bodyId, name }): [string, string] => [bodyId, localized(name)])}
    />
  );
}
