import { render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { intake as texts } from '#texts/intake';
import { submission } from '#texts/submission';
import { workspace } from '#texts/workspace';
import * as api from '../draftApi';
import { bilingual } from '../testRows';
import { SubmitOrRegister } from './SubmitOrRegister';
import { review, saver } from './testReview';

vi.mock('../draftApi');
vi.mock('../../../../api/useQuery', () => ({ useQuery: () => ({ value: { items: [] } }) }));

test('a draft is not submitted while its day cannot be read', async () => {
  const user = await review([bilingual('a')]);
  render(<SubmitOrRegister saver={saver} toPlace={undefined} />);
  const day = screen.getByLabelText(texts.detail.adoptedOn);
  await user.clear(day);
  await user.type(day, '31/02/2023');
  await user.click(screen.getByRole('button', { name: submission.submit }));
  expect(await screen.findByRole('link', { name: workspace.dayUnreadable })).toBeVisible();
  expect(api.submitDraft).not.toHaveBeenCalled();

  await user.clear(day);
  expect(screen.queryByRole('alert')).toBeNull();
});
