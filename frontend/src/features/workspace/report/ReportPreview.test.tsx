import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { record } from '#texts/record';
import { madeUp } from '../../../../tests/fixtures';
import { language, otherLanguage } from '../../../language';
import { EMPTY_VALUES } from './draftValues';
import { ReportPreview } from './ReportPreview';

const preview = (words: Partial<typeof EMPTY_VALUES>) =>
  render(
    <ReportPreview commitment={madeUp()} body={madeUp().owner} words={{ ...EMPTY_VALUES, ...words }} evidence={[]} />,
  ).container;

test('an untouched form is not shown as a translation', () => {
  expect(preview({}).textContent).not.toContain(record.original(otherLanguage));
  expect(preview({ fr: 'En cours.', nl: 'Bezig.', originalLanguage: otherLanguage }).textContent).toContain(
    record.original(otherLanguage),
  );
  expect(preview({ originalLanguage: language }).textContent).not.toContain(record.original(otherLanguage));
});
