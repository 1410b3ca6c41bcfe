import { useState } from 'preact/hooks';
import { erratumProposals as texts } from '#texts/erratumProposals';
import { getCommitment, listBodies } from '../../../../api/calls';
import type { BodyReference } from '../../../../api/schema.gen';
import { useQuery } from '../../../../api/useQuery';
import { localized } from '../../../../i18n/localized';
import { ordered } from '../../../../i18n/ordered';
import { AsyncContent } from '../../../../ui/AsyncContent';
import { Choice, Field } from '../../forms/Fields';
import { ErratumFields } from './ErratumFields';
import { type ErratumTarget, useErratumForm } from './useErratumForm';

/** Form that corrects the owner of a request. */
export function OwnerErratumForm({ commitmentId, ...target }: ErratumTarget & { commitmentId: string }) {
  const commitment = useQuery(getCommitment(commitmentId));
  return <AsyncContent of={commitment}>{({ owner }) => <OwnerForm {...target} owner={owner} />}</AsyncContent>;
}

function OwnerForm({ owner, ...target }: ErratumTarget & { owner: BodyReference }) {
  const [empty] = useState({ bodyId: '' });
  const form = useErratumForm(target, empty);
  const { typed, set, sending, submit } = form;
  const bodies = useQuery(listBodies()).value?.items ?? [];
  const bodyId = typed.bodyId ?? '';
  return (
    <ErratumFields
      form={form}
      block={target.chosen}
      onSubmit={() =>
        submit(bodyId ? [] : [{ field: 'bodyId', text: texts.missing(texts.bodyId) }], async () => ({ bodyId }))
      }
    >
      <p>{texts.presentOwner(localized(owner.name))}</p>
      <Field id="bodyId" label={texts.bodyId} errors={sending.errors}>
        {(attributes) => (
          <Choice
            {...attributes}
            words={ordered(bodies, (body) => body.name)
              .filter((body) => body.bodyId !== owner.bodyId)
              .map((body): [string, string] => [body.bodyId, localized(body.name)])}
            value={bodyId}
            choose={set('bodyId')}
          />
        )}
      </Field>
    </ErratumFields>
  );
}
