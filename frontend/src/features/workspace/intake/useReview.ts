import { useEffect, useState } from 'preact/hooks';
import { ReviewSaver } from './reviewSaver';

/** Opens a draft of a resolution and saves it while it is reviewed; changes are still saved after the page is left. */
export function useReview(person: string, draftId: string) {
  const [saver, setSaver] = useState<ReviewSaver>();
  const [, setVersion] = useState(0);
  const [trouble, setTrouble] = useState<unknown>();
  const [opening, setOpening] = useState(0);
  useEffect(() => {
    let shown = true;
    setTrouble(undefined);
    ReviewSaver.open(person, draftId, () => shown && setVersion((n) => n + 1)).then(
      (opened) => shown && setSaver(opened),
      (error: unknown) => shown && setTrouble(error),
    );
    return () => {
      shown = false;
    };
  }, [person, draftId, opening]);
  return { saver, trouble, retry: () => setOpening((n) => n + 1) };
}
