import { about } from '#texts/about';
import { Prose } from '../../../ui/Prose';

export default function AboutPage() {
  return <Prose article={about} />;
}
