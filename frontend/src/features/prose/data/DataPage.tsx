import { data } from '#texts/data';
import { Prose } from '../../../ui/Prose';

export default function DataPage() {
  return <Prose article={data} />;
}
