import { useState } from 'preact/hooks';
import { filters } from '#texts/filters';
import { findResolutions } from '../../../api/register';
import type { Resolution, ResolutionPage } from '../../../api/schema.gen';
import { MAX_IN_SELECT } from '../../../ui/resolutionChoices';
import { ResolutionField } from '../../../ui/search/ResolutionField';
import { Choice, Field } from './Fields';
import type { FormError } from './formErrors';

/** The resolutions among which `ResolutionChoice` lets choose; newest first. */
export const firstResolutions = () => findResolutions({ pageSize: MAX_IN_SELECT });

interface Props {
  id: string;
  label: string;
  /** The response to `firstResolutions`. */
  first: ResolutionPage;
  /** Id of the chosen resolution; empty if none is chosen. */
  value: string;
  /** Receives the chosen resolution; undefined if the choice was removed. */
  choose: (resolution: Resolution | undefined) => void;
  errors?: FormError[];
  /** The option without a choice; of filters, that nothing is filtered. */
  none?: string;
}

/** Chooses a resolution: from a select, or by typing where there are many. */
export function ResolutionChoice({ id, label, first: { items, total }, value, choose, errors = [], none }: Props) {
  const [found, setFound] = useState<Resolution>();
  const chosen = [found, ...items].find((one) => one?.resolutionId === value);
  const isTyped = total > MAX_IN_SELECT;
  return (
    <Field id={id} label={label} {...(isTyped && { hint: filters.typeResolution })} errors={errors}>
      {(attributes) =>
        isTyped ? (
          <ResolutionField
            {...attributes}
            chosen={chosen?.documentNumber ?? value.toUpperCase()}
            choose={(resolution) => {
              setFound(resolution);
              choose(resolution);
            }}
          />
        ) : (
          <Choice
            {...attributes}
            {...(none !== undefined && { none })}
            words={items.map(({ resolutionId, documentNumber }): [string, string] => [resolutionId, documentNumber])}
            value={value}
            choose={(chosenId) => choose(items.find(({ resolutionId }) => resolutionId === chosenId))}
          />
        )
      }
    </Field>
  );
}
