import { record } from '#texts/record';
import { listQuestions } from '../../api/facts';
import { useAnswer } from '../../api/useAnswer';
import { Asked } from '../../ui/published/Asked';
import { Shown } from '../../ui/Shown';
import { Newest } from './Newest';

/** What Parliament asked in public, and what the owner answered; where it did not, since when it should have. */
export function Questions({ id }: { id: string }) {
  const questions = useAnswer(listQuestions(id));
  return (
    <Shown of={questions}>
      {(page) => (
        <>
          {page.items.length === 0 && <p>{record.noQuestions}</p>}
          {page.items.map((question) => (
            <Asked key={question.questionId} question={question} />
          ))}
          <Newest of={page} />
        </>
      )}
    </Shown>
  );
}
