import type { NamedKlynge } from '../klynge-name.ts';
import type { Asked } from '../question.ts';
import type { Evidenced } from '../say.ts';

/** What is held of a body, as the operation selects it. */

export interface Split {
  readonly total: number;
  readonly withoutParty: number;
  readonly notSaid: number;
}

export interface Titled extends Evidenced {
  readonly title: string;
}

export interface Body {
  readonly documentsHeld: number;
  readonly announced: readonly (Titled & { readonly kind: 'MEETING' | 'MATERIAL' | 'ATTACHMENT' })[];
  readonly attachments: readonly Titled[];
  readonly body: NamedKlynge &
    Partial<Evidenced> & {
      readonly kind: string;
      readonly listAsOf: string | null;
      readonly validTo: string | null;
      readonly partySplit: Split;
      readonly minutesSplit: Split;
      /** What is doubtful about the newest list; null: nothing noted. */
      readonly members: { readonly da: string | null; readonly en: string | null };
      readonly succeeds?: readonly Evidenced[];
    };
}

export interface Meeting extends Evidenced {
  readonly heldOn: string | null;
  readonly bodyAsPrinted: string | null;
  readonly body: { readonly id: string } | null;
  readonly items: { readonly nodes: readonly { readonly attachments: readonly Titled[] }[] };
}

export const isOf =
  (kind: string) =>
  ({ body }: Body): boolean =>
    body.kind === kind;

/** The members of the newest list; with minutes alone, those that minutes list and as they have them. */
export const splitOf = ({ body }: Body, { sources }: Pick<Asked, 'sources'>): Split =>
  sources === 'MINUTES' ? body.minutesSplit : body.partySplit;
