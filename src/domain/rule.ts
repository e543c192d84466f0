/** How what a list shows compares with a rule. */
export const verdicts = ['FOLLOWS', 'DEVIATES', 'NOT_DECIDED'] as const;
export type Verdict = (typeof verdicts)[number];

/** The least and the most that a rule allows. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The bounds of a rule on how many of a klynge's members sit on the regional council; `null` for any other rule. */
export function councillorBounds(parameter: string): Bounds | null {
  const [, least, most] = /^regionsrådsmedlemmer: (\d+)-(\d+)$/.exec(parameter) ?? [];
  return least === undefined || most === undefined ? null : { least: Number(least), most: Number(most) };
}

/** A member of a klynge, as far as it tells whether the person sits on the regional council. */
export interface Seated {
  readonly side: string;
  readonly elected: string;
  /** As stated of this seat; `null` where it is not. */
  readonly office: string | null;
  /** Whether another list, of the same election period, has the same person on the regional council. */
  readonly elsewhere: boolean;
}

/** SHOWN by an office; NO by another office or by whom the seat is for; POSSIBLE where nothing says. */
export function councillor({ side, elected, office, elsewhere }: Seated): 'SHOWN' | 'POSSIBLE' | 'NO' {
  if (office !== null) return /^regionsråds/i.test(office) ? 'SHOWN' : 'NO';
  if (elected === 'NO' || side === 'MUNICIPAL') return 'NO';
  return elsewhere ? 'SHOWN' : 'POSSIBLE';
}

/**
 * Compares. More than the most is a deviation whatever is not known; that a rule was followed needs everything known:
 * a complete list, and nobody of whom it is not said.
 */
export function verdictOf(
  { least, most }: Bounds,
  { shown, possible, complete }: { shown: number; possible: number; complete: boolean },
): Verdict {
  if (shown > most) return 'DEVIATES';
  if (!complete) return 'NOT_DECIDED';
  if (shown + possible < least) return 'DEVIATES';
  return shown >= least && shown + possible <= most ? 'FOLLOWS' : 'NOT_DECIDED';
}
