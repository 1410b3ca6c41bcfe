import { about } from '#texts/about';
import { Prose } from '../../../ui/Prose';
import { Publisher } from '../../../ui/Publisher';

export default function AboutPage() {
  return (
    <Prose article={about}>
      <Publisher />
    </Prose>
  );
}
