import { cleanup, render, screen, within } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { codes } from '#texts/codes';
import { intake as texts } from '#texts/intake';
import type { AddedBody, DraftRow, ResolutionDraftContent } from '../../../../api/schema.gen';
import { bilingual, draftContentOf } from '../testRows';
import { NewBodies } from './NewBodies';
import { Participants } from './Participants';

vi.mock('../../../../api/useQuery', () => ({
  useQuery: () => {
    const name = { fr: 'Cocom', nl: 'GGC' };
    return { value: { items: [{ bodyId: 'cocom', name, abbreviation: name }] } };
  },
}));
afterEach(cleanup);

let content: ResolutionDraftContent;

function edit(row: DraftRow, newBodies: AddedBody[] = []) {
  content = { ...draftContentOf([row]), newBodies };
  function Edited() {
    const [value, setValue] = useState(content);
    content = value;
    const shown = { content: value, change: setValue };
    return (
      <>
        <Participants row={value.rows[0] as DraftRow} {...shown} />
        <NewBodies {...shown} />
      </>
    );
  }
  render(<Edited />);
  return userEvent.setup();
}

const participants = () => content.rows[0]?.participants;
const actiris = { role: 'executor' as const, name: { fr: 'Actiris', nl: 'Actiris' } };

test('an organisation is added by keyboard, with its name in both languages', async () => {
  const user = edit(bilingual('a'));
  await user.tab();
  await user.keyboard('{Enter}');
  await user.selectOptions(screen.getByLabelText(texts.role), 'executor');
  await user.type(screen.getByLabelText(texts.participantName.fr), 'Actiris{Enter}');
  expect(participants()).toBeUndefined();
  expect(screen.getByRole('alert')).toHaveTextContent(texts.participantNameMissing.nl);
  await user.type(screen.getByLabelText(texts.participantName.nl), 'Actiris{Enter}');
  expect(participants()).toEqual([actiris]);
  expect(document.activeElement).toHaveTextContent(texts.addParticipant);
});

test('a joint owner is a body: a registered one, or a new one with both names', async () => {
  const user = edit(bilingual('a'));
  await user.click(screen.getByRole('button', { name: texts.addParticipant }));
  await user.selectOptions(screen.getByLabelText(texts.role), 'jointOwner');
  await user.type(screen.getByLabelText(texts.participantName.fr), 'X');
  await user.type(screen.getByLabelText(texts.participantName.nl), 'Y{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent(texts.jointOwnerMissing);
  await user.selectOptions(screen.getByLabelText(texts.jointOwner), 'cocom');
  await user.type(screen.getByLabelText(texts.participantName.nl), '{Enter}');
  expect(participants()).toEqual([{ role: 'jointOwner', bodyId: 'cocom', name: { fr: 'Cocom', nl: 'GGC' } }]);

  await user.click(screen.getByRole('button', { name: new RegExp(texts.change) }));
  await user.click(screen.getByRole('button', { name: texts.newBody }));
  const fields = within(screen.getByRole('group', { name: texts.newBody }));
  await user.type(fields.getByLabelText(texts.bodyFields.nameFr), 'Centre');
  await user.type(fields.getByLabelText(texts.bodyFields.nameNl), 'Centrum');
  await user.type(fields.getByLabelText(texts.bodyFields.abbreviationFr), 'C. D. R.');
  await user.type(fields.getByLabelText(texts.bodyFields.abbreviationNl), 'GDC{Enter}');
  await user.click(screen.getByRole('button', { name: texts.changeParticipant }));
  expect(participants()).toEqual([{ role: 'jointOwner', bodyId: 'c-d-r', name: { fr: 'Centre', nl: 'Centrum' } }]);
  expect(content.newBodies).toMatchObject([{ bodyId: 'c-d-r', abbreviation: { fr: 'C. D. R.', nl: 'GDC' } }]);
});

test('an organisation is taken out; so is a new body that no request names any more', async () => {
  const body = { bodyId: 'cdr', name: { fr: 'Centre', nl: 'Centrum' }, abbreviation: { fr: 'C', nl: 'D' } };
  const jointOwner = { role: 'jointOwner' as const, bodyId: 'cdr', name: body.name };
  const user = edit({ ...bilingual('a'), participants: [actiris, jointOwner] }, [body]);
  const takeOut = () => screen.getAllByRole('button', { name: new RegExp(texts.takeOut) });
  expect(takeOut()).toHaveLength(2);
  await user.click(takeOut()[1] as HTMLElement);
  expect(participants()).toEqual([actiris]);
  expect(screen.getByText(codes.participantRole.executor)).toBeVisible();
  await user.click(takeOut()[1] as HTMLElement);
  expect(content.newBodies).toEqual([]);
});
