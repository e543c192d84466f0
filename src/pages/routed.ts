import type { Edition } from '../api/asking.ts';
import type { Sent } from './response.ts';

/** What an address led to: something to send, or another address. */
export type Routed =
  | { readonly sent: Sent; readonly edition: Edition }
  | { readonly lead: string; readonly lasting: boolean };
