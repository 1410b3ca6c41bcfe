import { textEnd } from '#texts/textEnd';
import type { ResolutionText } from '../../api/schema.gen';
import { dayOf, href } from '../../navigation/paths';
import { FollowUp } from '../../ui/FollowUp';
import { SourceFile } from '../../ui/SourceFile';
import { TodayOnly } from '../../ui/TodayOnly';

/** What follows the text of a resolution: the link for staff to correct it, its source, and the follow-up report. */
export function TextEnd({ id, text }: { id: string; text: ResolutionText }) {
  return (
    <>
      <p class="small">
        <a href={href({ page: 'erratumProposals' }, `resolution=${id}`)}>{textEnd.staffCorrect}</a>
      </p>
      {text.source && <SourceFile source={text.source} />}
      <FollowUp scope={{ resolution: id }} adoptedOn={text.adoptedOn} themes={text.requests.themes} />
    </>
  );
}

/** States that the text is that of today if the address names a day. In this file, as it is loaded later too. */
export function ShownDay({ id, search }: { id: string; search: string }) {
  const { asOf } = dayOf(search);
  return asOf ? <TodayOnly asOf={asOf} filter={{ resolution: id }} /> : null;
}
