import { useEffect, useState } from 'preact/hooks';
import { common } from '#texts/common';
import { erratumProposals as texts } from '#texts/erratumProposals';
import type { ErratumProposal } from '../../../../api/schema.gen';
import { href } from '../../../../navigation/paths';
import { PageHeading } from '../../../../ui/PageHeading';
import { LoadError } from '../../forms/LoadError';
import { RequireLogin } from '../../session/RequireLogin';
import type { ApiResult } from '../../session/send';
import { readErratumProposal } from '../erratumApi';
import { ErratumDecision } from './ErratumDecision';
import { ErratumProposalContent } from './ErratumProposalContent';
import { ErratumProposalNotice } from './ErratumProposalNotice';

/** One proposed erratum: what it changes, and the decision. */
export default function ErratumProposalPage({ id }: { id: string }) {
  const [document, setDocument] = useState('');
  return (
    <div class="workspace">
      {/* Excludes the page from search engines. */}
      <PageHeading title={document ? texts.proposalTitle(document) : texts.title} unlisted />
      <p>
        <a href={href({ page: 'erratumProposals' })}>{texts.toList}</a>
      </p>
      <RequireLogin>
        {(me) =>
          me.roles.includes('staff') ? (
            <LoadedErratumProposal key={id} userId={me.id} proposalId={id} named={setDocument} />
          ) : (
            <p class="notice">{texts.staffOnly}</p>
          )
        }
      </RequireLogin>
    </div>
  );
}

interface Props {
  userId: string;
  proposalId: string;
  named: (document: string) => void;
}

function LoadedErratumProposal({ userId, proposalId, named }: Props) {
  const [read, setRead] = useState<ApiResult<ErratumProposal>>();
  const [error, setError] = useState<unknown>();
  const ask = () => {
    setError(undefined);
    readErratumProposal(proposalId).then(setRead, setError);
  };
  useEffect(ask, [proposalId]);
  const document = read?.value.resolution.documentNumber;
  useEffect(() => named(document ?? ''), [document]);
  if (!read)
    return error === undefined ? <p class="delayed">{common.loading}</p> : <LoadError error={error} retry={ask} />;
  return (
    <>
      <ErratumProposalNotice proposal={read.value} />
      <ErratumProposalContent proposal={read.value} />
      {read.value.state === 'proposed' && <ErratumDecision userId={userId} read={read} changed={setRead} />}
    </>
  );
}
