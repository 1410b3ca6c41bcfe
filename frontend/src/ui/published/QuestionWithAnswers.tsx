import { record } from '#texts/record';
import type { Question } from '../../api/schema.gen';
import { brusselsDay } from '../../i18n/brussels';
import { daysBetween, today } from '../../i18n/days';
import { localized } from '../../i18n/localized';
import { isAnswered } from './isAnswered';
import { PublishedText } from './PublishedText';

/** A question with its answers; while its body gave none or withdrew them, the day by which one was due, unless the question is withdrawn. */
export function QuestionWithAnswers({ question: q }: { question: Question }) {
  const late = daysBetween(q.answerExpectedOn, today());
  return (
    <article class="fact" id={q.questionId}>
      <h4>{record.askedOn(brusselsDay(q.publishedAt))}</h4>
      <PublishedText text={q.text} original={q.originalLanguage} withdrawal={q.withdrawal} />
      {q.answers.map((answer) => (
        <div class="reply" id={answer.answerId} key={answer.answerId}>
          <p class="headline">
            {record.answeredOn(localized(answer.body.abbreviation), brusselsDay(answer.publishedAt))}
          </p>
          <PublishedText text={answer.text} original={answer.originalLanguage} withdrawal={answer.withdrawal} />
        </div>
      ))}
      {!isAnswered(q) && !q.withdrawal && (
        <p class="note">
          {late > 0 ? record.unansweredLate(late, q.answerExpectedOn) : record.unanswered(q.answerExpectedOn)}
        </p>
      )}
    </article>
  );
}
