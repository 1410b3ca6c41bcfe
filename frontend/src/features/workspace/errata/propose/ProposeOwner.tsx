import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { getCommitment, listBodies } from '../../../../api/calls';
import type { BodyReference } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { say } from '../../../../i18n/say';
import { AsyncContent } from '../../../../ui/AsyncContent';
import { Choice, Field } from '../../forms/Fields';
import { ProposalFields } from './ProposalFields';
import { type Correction, useProposal } from './proposalForm';

/** Form that corrects the owner of a request. */
export function ProposeOwner({ commitmentId, ...correction }: Correction & { commitmentId: string }) {
  const commitment = useQuery(getCommitment(commitmentId));
  return <AsyncContent of={commitment}>{({ owner }) => <OwnerForm {...correction} owner={owner} />}</AsyncContent>;
}

function OwnerForm({ owner, ...correction }: Correction & { owner: BodyReference }) {
  const [empty] = useState({ bodyId: '' });
  const proposal = useProposal(correction, empty);
  const { typed, set, sending, submit } = proposal;
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const bodyId = typed.bodyId ?? '';
  return (
    <ProposalFields
      proposal={proposal}
      block={correction.chosen}
      onSubmit={() =>
        submit(bodyId ? [] : [{ field: 'bodyId', text: texts.missing(texts.bodyId) }], async () => ({ bodyId }))
      }
    >
      <p>{texts.presentOwner(say(owner.name))}</p>
      <Field id="bodyId" label={texts.bodyId} faults={sending.faults}>
        {(attributes) => (
          <Choice
            {...attributes}
            words={bodies
              .filter((body) => body.bodyId !== owner.bodyId)
              .map((body): [string, string] => [body.bodyId, say(body.name)])}
            value={bodyId}
            choose={set('bodyId')}
          />
        )}
      </Field>
    </ProposalFields>
  );
}
