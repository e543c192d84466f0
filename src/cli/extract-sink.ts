import type { Extract } from '../domain/extract.ts';
import type { SourceText } from '../extract/source.ts';

/** What is done with each extract; tells whether all is well with it. */
export type Sink = (extract: Extract, source: SourceText) => Promise<boolean>;
