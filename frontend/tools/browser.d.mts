type Name =
  | 'overview'
  | 'commitments'
  | 'filtered'
  | 'empty'
  | 'commitment'
  | 'participants'
  | 'bodies'
  | 'body'
  | 'resolutions'
  | 'resolution'
  | 'followedResolution'
  | 'history'
  | 'timeline'
  | 'method'
  | 'data'
  | 'accessibility'
  | 'about'
  | 'brief'
  | 'publications'
  | 'verification'
  | 'missing';
export const SEQUITUR_URL: string;
export const CHROMIUM: { executablePath: string; args: string[] };
export const PAGES: Record<Name, { fr: string; nl: string }>;
