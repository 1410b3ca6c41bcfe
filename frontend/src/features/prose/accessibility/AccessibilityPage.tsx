import { accessibility } from '#texts/accessibility';
import { Prose } from '../../../ui/Prose';
import { Publisher } from '../../../ui/Publisher';

export default function AccessibilityPage() {
  return (
    <Prose article={accessibility}>
      <Publisher />
    </Prose>
  );
}
