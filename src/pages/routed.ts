import type { Edition } from '../api/asking.ts';
import type { Sent } from './response.ts';

/** What an address led to: something to send, or another address. */
export type Routed =
  | {
      readonly sent: Sent;
      readonly edition: Edition;
      /** Whether it tells which versions are loaded, which changes while the version it was asked of does not. */
      readonly changing?: boolean;
    }
  | { readonly lead: string; readonly lasting: boolean };
