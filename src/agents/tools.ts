import type { Tool } from './tool.ts';
import { ask } from './tools/ask.ts';
import { evidence } from './tools/evidence.ts';
import { get } from './tools/get.ts';
import { listQuestions } from './tools/list-questions.ts';
import { path } from './tools/path.ts';
import { search } from './tools/search.ts';

/** Every tool; all of them only read. */
export const tools: readonly Tool[] = [search, get, listQuestions, ask, path, evidence];
