import { useEffect, useState } from 'preact/hooks';
import type { ResolutionDraftContent } from '../../../../api/schema.gen';
import type { FormError } from '../../forms/formErrors';
import type { ReviewSaver } from '../reviewSaver';

interface Failure {
  errors: FormError[];
  attempt: number;
  /** The content of the draft when the errors were found. */
  content?: ResolutionDraftContent;
}

/** The messages of the last act on a draft that was refused: each until its field is changed, others until the draft is. */
export function useFailure(saver: ReviewSaver) {
  const [failure, setFailure] = useState<Failure>({ errors: [], attempt: 0 });
  const { errors, attempt, content } = failure;
  useEffect(() => {
    if (errors.length === 0) return;
    const forget = ({ target }: Event) =>
      setFailure((last) => ({
        ...last,
        errors: last.errors.filter(({ field }) => !field || !(target instanceof Element) || target.id !== field),
      }));
    document.addEventListener('input', forget);
    return () => document.removeEventListener('input', forget);
  }, [errors]);
  const isCurrent = content === saver.state.history.present;
  return {
    failed: { errors: errors.filter(({ field }) => isCurrent || field), attempt },
    setFailed: (found: FormError[]) =>
      setFailure((last) => ({
        errors: found,
        attempt: found.length > 0 ? last.attempt + 1 : last.attempt,
        content: saver.state.history.present,
      })),
  };
}
