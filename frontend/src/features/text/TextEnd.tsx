import { textEnd } from '#texts/textEnd';
import type { ResolutionText } from '../../api/schema.gen';
import { href } from '../../navigation/paths';
import { FollowUp } from '../../ui/FollowUp';
import { SourceFile } from '../../ui/SourceFile';

export { ShownDay } from '../../ui/TodayOnly';

/** The content below the text of a resolution: the link for staff to correct it, its source, and the follow-up report. */
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
