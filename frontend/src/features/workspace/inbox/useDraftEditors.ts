import { request } from '../../../api/client';
import type { DraftSave, GetDraftEditorsData, GetDraftEditorsResponse } from '../../../api/schema.gen';
import { type ApiResult, send } from '../session/send';
import { useAuthorizedQuery } from '../session/useAuthorizedQuery';

interface SavedDraft {
  id: string;
  /** Unknown of drafts of reports from before it was stored. */
  save: DraftSave | undefined;
}

const NONE: ApiResult<GetDraftEditorsResponse> = { value: { self: '', items: [] }, etag: '' };

const readDraftEditors = () => send(request<GetDraftEditorsData, GetDraftEditorsResponse>('/me/editorByDraft'));

/**
 * The names of the colleagues who changed these drafts last, by the ids of the drafts; none until they are loaded, or if they cannot
 * be. They are requested only if there is such a draft.
 */
export function useDraftEditors(drafts: SavedDraft[]): Map<string, string> {
  const ofColleagues = drafts.filter(({ save }) => save && !save.byCaller && !save.formerOwner);
  const about = ofColleagues.map(({ id, save }) => `${id} ${save?.savedAt}`).join();
  const { result = NONE } = useAuthorizedQuery(about, async () => (about ? readDraftEditors() : NONE));
  return new Map(result.value.items.flatMap(({ draftId, user: { name } }) => (name ? [[draftId, name]] : [])));
}
