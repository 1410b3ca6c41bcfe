import type { Question } from '../../api/schema.gen';

/** Whether the question has an answer that its body did not withdraw. */
export const isAnswered = ({ answers }: Question): boolean =>
  answers.some(({ withdrawal }) => withdrawal?.by.kind !== 'body');
