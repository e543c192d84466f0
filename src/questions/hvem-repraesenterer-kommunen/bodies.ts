import type { NamedKlynge } from '../klynge-name.ts';

/** The newest list of a body: its day, and what there is to doubt about it. */
interface Listed {
  readonly listAsOf: string | null;
  readonly members: { readonly da: string | null; readonly en: string | null };
}

/** The klynge of a kommune: how many its lists and minutes know. */
export interface ItsKlynge extends NamedKlynge, Listed {
  readonly minutes: { readonly totalCount: number };
}

/** The råd of a kommune. */
export interface ItsRaad extends Listed {
  readonly id: string;
  readonly name: string;
}
