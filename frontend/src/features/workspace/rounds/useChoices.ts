import { listBodies } from '../../../api/calls';
import { useQuery } from '../../../api/useQuery';
import { localized } from '../../../i18n/localized';
import { ordered } from '../../../i18n/ordered';
import { useResolutions } from '../../../ui/resolutionChoices';

/** The resolutions and bodies that a round can be limited to, each with its id and its words. */
export function useChoices(): Record<'resolutions' | 'bodies', [id: string, word: string][]> {
  const resolutions = useResolutions();
  const bodies = useQuery(listBodies()).value?.items ?? [];
  return {
    resolutions: resolutions.map(({ resolutionId, documentNumber, session, title }) => [
      resolutionId,
      `${documentNumber} (${session}) ${localized(title)}`,
    ]),
    bodies: ordered(bodies, ({ name }) => name).map(({ bodyId, name }) => [bodyId, localized(name)]),
  };
}
