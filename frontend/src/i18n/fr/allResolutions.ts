/** The home page, beside a list of resolutions that is filtered; loaded on demand. */
export const allResolutions = {
  figures: 'Ces chiffres portent sur toutes les résolutions, pas seulement sur celles que vous cherchez.',
  sections: 'Ce qui suit porte sur toutes les résolutions, pas seulement sur celles que vous cherchez.',
};
