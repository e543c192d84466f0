/** The class that colours a thing by its region: "tone-midtjylland". Østdanmark is Hovedstaden and Sjælland in one. */
export const toneOf = (regionId: string): string => `tone-${regionId.replace(/^region-/, '').replace(/[^a-z]/g, '')}`;
