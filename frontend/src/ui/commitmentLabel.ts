/** Document number and number of a request, such as `A-590, 2.4`: short, for titles and lines of a list. */
export const commitmentLabel = (of: { number: string; resolution: { documentNumber: string } }): string =>
  `${of.resolution.documentNumber}, ${of.number}`;
