import { method } from '#texts/method';
import { Prose } from '../../../ui/Prose';

export default function MethodPage() {
  return <Prose article={method} />;
}
