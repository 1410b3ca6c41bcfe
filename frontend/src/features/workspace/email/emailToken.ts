/** The token of the link in a mail to a new address; undefined for any other address of the workspace. */
export const emailTokenIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('email') || undefined;
