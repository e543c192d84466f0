/** What pages need of the world around them. */
export interface Setting {
  /** Where readers find this server, without a slash at the end; null where that is not known. */
  readonly publicUrl: string | null;
  readonly now: () => Date;
  /** The state folder, where the files of a version are kept. */
  readonly home: string;
}
