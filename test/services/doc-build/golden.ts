// Docs and parts of Docs whose requests are kept word for word beside the tests, and how a batch is
// written so that a person can read what changed. `npx tsx scripts/save-requests.ts` writes them anew.
import { join } from 'node:path';
import type { Block } from '../../../src/core/doc/blocks';
import { buildCoachingDoc } from '../../../src/core/doc/coaching-doc';
import type { DocRequest } from '../../../src/core/doc/doc-request';
import { DEFAULT_SECTIONS } from '../../../src/core/doc/sections';
import { FULL } from './built-doc';

const FREE = { key: 'class-garden', heading: 'Our class garden 🌱', hint: 'Photos are welcome.' };

/** A Doc of one section, as a Doc of its own without the title block. */
function part(key: string, changes: Partial<typeof FULL> = {}): Block[] {
  const sections = [...DEFAULT_SECTIONS, FREE].filter((section) => section.key === key);
  return buildCoachingDoc({ ...FULL, ...changes, sections }).slice(titleBlock().length);
}

function titleBlock(): Block[] {
  return buildCoachingDoc({ ...FULL, sections: [] });
}

/** By the name of the file that keeps its requests. */
export const GOLDEN: Readonly<Record<string, readonly Block[]>> = {
  'whole-doc': buildCoachingDoc(FULL),
  'title-block': titleBlock(),
  'labeled-rows': part('about-me'),
  records: part('meetings'),
  'starter-lines': part('reflection'),
  'no-sharing': part('highlights', { highlightNever: true }),
  'free-section': part(FREE.key),
};

export function goldenFile(name: string): string {
  return join(__dirname, 'golden', `${name}.txt`);
}

/** One request a line: `insertText {"location":{"index":1},"text":"…"}`. */
export function requestLines(requests: readonly DocRequest[]): string {
  const lines = requests.flatMap((request) =>
    Object.entries(request).map(([kind, payload]) => `${kind} ${JSON.stringify(payload)}`),
  );
  return [...lines, ''].join('\n');
}
