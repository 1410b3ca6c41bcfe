import { intake as texts } from '#texts/intake';
import { ApiError } from '../../../api/client';
import type { FormError } from '../forms/formErrors';
import { UploadForm, type UploadObserver } from '../forms/UploadForm';
import { reviewErrorsOf } from './reviewErrors';

interface Props {
  label: string;
  upload: (file: File, watch: UploadObserver) => Promise<unknown>;
}

function sourceErrorsOf(error: unknown): FormError[] {
  const issues = error instanceof ApiError ? (error.problem?.issues ?? []) : [];
  return issues.some(({ name }) => name.startsWith('/'))
    ? issues.map(({ name, detail }) => ({ text: texts.errorAt(name, detail) }))
    : reviewErrorsOf(error);
}

/** Uploads the source of a resolution. */
export const UploadSource = ({ label, upload }: Props) => (
  <UploadForm
    id="source-file"
    field={{ label: texts.file, hint: texts.fileHint }}
    accept=".pdf,.docx,.txt,.md,.json"
    submit={label}
    reading={texts.reading}
    upload={upload}
    errorsOf={sourceErrorsOf}
  />
);
