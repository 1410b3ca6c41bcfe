import { useAutosaver } from '../autosave/useAutosaver';
import { ReviewSaver } from './reviewSaver';

/** Opens a draft of a resolution and saves it while it is reviewed. */
export const useReview = (userId: string, draftId: string) =>
  useAutosaver<ReviewSaver>((render) => ReviewSaver.open(userId, draftId, render), `${userId} ${draftId}`);
