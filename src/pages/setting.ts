import type { Asking } from '../api/asking.ts';
import type { Address } from './address.ts';

/** Addresses of scripts, each named by its content. */
export interface Script {
  /** What every page loads. */
  readonly page: string;
  /** What the page of the graph loads besides. */
  readonly graph: string;
  /** What both import. */
  readonly shared: readonly string[];
}

/** What pages need of the world around them. */
export interface Setting {
  /** Where readers find this server, without a slash at the end; null where that is not known. */
  readonly publicUrl: string | null;
  /** Where readers tell of mistakes: an e-mail address or an http(s) address; null where nobody said. */
  readonly contact?: string | null;
  /** Who publishes what the server says; null where nobody said. */
  readonly publisher?: string | null;
  /** Addresses of the scripts that pages load; null where none were built. */
  readonly script?: Script | null;
  readonly now: () => Date;
  /** The state folder, where the files of a version are kept. */
  readonly home: string;
}

/** A request for a page: its address, read, and the way to the API. */
export interface Place {
  readonly address: Address;
  readonly asking: Asking;
  readonly setting: Setting;
}
