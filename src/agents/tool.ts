import { z } from 'zod';
import { type Asking, Refused } from '../api/asking.ts';
import type { Pages } from '../api/plugins/pages.ts';

/** What a call may use, and no longer than it is waited for. */
export interface Reach {
  readonly asking: Asking;
  readonly pages: Pages;
  /** What links begin with; "" where that is not known, and links are paths. */
  readonly origin: string;
}

/** A tool as the protocol shows it, and how it is called. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
  /** @throws ToolRefused for a wrong argument, and with the code of whatever was refused behind it */
  call(given: unknown, reach: Reach): Promise<Readonly<Record<string, unknown>>>;
}

/** A call that is not answered: our code, and a sentence that says what was expected. */
export class ToolRefused extends Error {
  override readonly name = 'ToolRefused';
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };

  constructor(message: string, extensions: Readonly<Record<string, unknown>> & { readonly code: string }) {
    super(message);
    this.extensions = extensions;
  }
}

/** A wrong argument: which, and what was expected. */
export const wrongArgument = (message: string): ToolRefused => new ToolRefused(message, { code: 'INVALID_ARGUMENT' });

const schemaOf = (shape: z.ZodType): Readonly<Record<string, unknown>> => {
  const { $schema, ...schema } = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
  return schema;
};

/** Makes a tool of its words, its schemas and what it does. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>({
  input,
  output,
  run,
  ...shown
}: {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  readonly run: (given: z.infer<Input>, reach: Reach) => Promise<z.infer<Output>>;
}): Tool {
  return {
    ...shown,
    input: schemaOf(input),
    output: schemaOf(output),
    call: async (given, reach) => {
      if (namesPrototype(given)) throw wrongArgument('"__proto__" is no name of an argument or a parameter');
      const read = input.safeParse(given ?? {});
      if (!read.success) throw wrongArgument(sayIssues(read.error));
      try {
        return await run(read.data, reach);
      } catch (error) {
        // Its extensions say how HTTP would tell it; the code is what a caller here can use.
        throw error instanceof Refused ? new ToolRefused(error.message, { code: error.code }) : error;
      }
    },
  };
}

/** zod leaves this name out unsaid; what a tool does not take is a mistake. */
const namesPrototype = (given: unknown): boolean =>
  isObject(given) && [given, ...Object.values(given)].some((one) => isObject(one) && Object.hasOwn(one, '__proto__'));

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** At most so many mistakes are named in one sentence. */
const told = 3;

const sayIssues = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, told)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.').slice(0, 50)}: ${message}`))
    .join('; ');
