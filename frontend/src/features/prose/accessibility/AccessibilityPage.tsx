import { accessibility } from '#texts/accessibility';
import { Prose } from '../../../ui/Prose';

export default function AccessibilityPage() {
  return <Prose article={accessibility} />;
}
