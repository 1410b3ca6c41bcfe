import { brief } from '#texts/brief';
import { Prose } from '../../../ui/Prose';

export default function BriefPage() {
  return <Prose article={brief} />;
}
