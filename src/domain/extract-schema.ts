import { z } from 'zod';
import { extractSchema } from './extract.ts';

/** The JSON Schema of an extract, as it stands in `schema/extract.schema.json`. */
export function extractJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(extractSchema);
  const title = 'What one document says, with the place that says it';
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
