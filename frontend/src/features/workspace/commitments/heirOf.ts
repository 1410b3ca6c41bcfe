import { getCommitment } from '../../../api/calls';
import { fetchData } from '../../../api/client';
import { localized } from '../../../i18n/localized';
import { reportingBody } from './reportingBody';

/** The short name of the request's owner as it is now, if this body is no longer responsible for the request. */
export async function heirOf(commitmentId: string, bodyId: string): Promise<string | undefined> {
  const commitment = await fetchData(getCommitment(commitmentId));
  const { owner } = commitment;
  return reportingBody([{ ...owner, bodyId }], commitment) ? undefined : localized(owner.abbreviation);
}
