import type { ResolutionCriteria } from '../api/resolutionCriteria';

/** Names only, so that the code of the register is not loaded with the note. */
const CRITERIA: Record<keyof ResolutionCriteria, true> = {
  q: true,
  session: true,
  owner: true,
  committee: true,
  policyArea: true,
};

/** States `text` while the address filters the list of resolutions, as the figures beside it count all resolutions. */
export function AllResolutionsNote({ search, text }: { search: string; text: string }) {
  const filtered = [...new URLSearchParams(search)].some(([name, value]) => name in CRITERIA && value.trim());
  return filtered ? <p class="notice">{text}</p> : null;
}
