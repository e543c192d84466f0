/** A plot of bars in groups. */
export interface Bars {
  readonly title: string;
  readonly groups: readonly {
    readonly name: string;
    readonly values: readonly { readonly name: string; readonly value: number | null }[];
  }[];
  readonly logarithmic: boolean;
}

/** Told apart by people who see red and green alike, too. */
const colours = ['#0072b2', '#56b4e9', '#009e73', '#d55e00', '#cc79a7', '#7f7f7f'];
const [width, height, left, bottom, top] = [1000, 420, 70, 40, 70];

/** Bars as an SVG that needs nothing beside it. A missing value is a gap. */
export function bars({ title, groups, logarithmic }: Bars): string {
  const all = groups.flatMap(({ values }) => values.flatMap(({ value }) => value ?? [])).filter((value) => value > 0);
  const scale = (value: number) => (logarithmic ? Math.log10(value) : value);
  const low = logarithmic ? Math.floor(scale(Math.min(...all))) : 0;
  const high = logarithmic ? Math.ceil(scale(Math.max(...all))) : Math.max(...all);
  const y = (value: number) => height - bottom - ((scale(value) - low) / (high - low || 1)) * (height - bottom - top);
  const groupWidth = (width - left - 10) / groups.length;
  const drawn = groups.flatMap(({ name, values }, place) => {
    const bar = (groupWidth * 0.85) / values.length;
    const start = left + place * groupWidth;
    return [
      `<text x="${start + groupWidth / 2}" y="${height - 15}" text-anchor="middle">${name}</text>`,
      ...values.flatMap(({ name: way, value }, index) => {
        if (value === null || value <= 0) return [];
        const at = y(value);
        const shape = `x="${(start + index * bar).toFixed(1)}" y="${at.toFixed(1)}" width="${(bar - 1).toFixed(1)}" height="${(height - bottom - at).toFixed(1)}"`;
        return [`<rect ${shape} fill="${colours[index]}"><title>${name} ${way}: ${value.toPrecision(3)}</title></rect>`];
      }),
    ];
  });
  const steps = logarithmic ? Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)) : [0, high / 2, high];
  const grid = steps.map(
    (step) =>
      `<line x1="${left}" x2="${width - 10}" y1="${y(step)}" y2="${y(step)}" stroke="#ddd"/><text x="${left - 6}" y="${y(step) + 4}" text-anchor="end">${step}</text>`,
  );
  const legend = (groups[0]?.values ?? []).map(
    ({ name }, index) =>
      `<rect x="${left + index * 110}" y="36" width="12" height="12" fill="${colours[index]}"/><text x="${left + index * 110 + 18}" y="47">${name}</text>`,
  );
  const head = `<text x="${left}" y="22" font-size="15">${title}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="${title}"><rect width="${width}" height="${height}" fill="#fff"/>${[head, ...legend, ...grid, ...drawn].join('')}</svg>\n`;
}
