import type { NamedKlynge } from '../klynge-name.ts';

/** The klynge of a kommune: how many its lists and minutes know. */
export interface ItsKlynge extends NamedKlynge {
  readonly listAsOf: string | null;
  readonly members: { readonly da: string | null; readonly en: string | null };
  readonly minutes: { readonly totalCount: number };
}

/** The råd of a kommune. */
export interface ItsRaad {
  readonly id: string;
  readonly name: string;
  readonly listAsOf: string | null;
}
