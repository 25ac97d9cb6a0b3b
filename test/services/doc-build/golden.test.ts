// Exactly which requests build a Doc and each of its parts, and that the stand-in of the Docs API takes
// them and shows what they were made from.
import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/core/doc/blocks';
import { withNeededParagraphs } from '../../../src/core/doc/layout';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { fillAndRead, type Seen } from './built-doc';
import { GOLDEN, goldenFile, requestLines } from './golden';

const said = (block: Block | Seen): unknown => (block.kind === 'table' ? block.rows : block.text);

describe.each(Object.entries(GOLDEN))('%s', (name, blocks) => {
  const requests = buildDocRequests(blocks);

  test('is built by these requests and no others', () => {
    expect(requestLines(requests)).toBe(readFileSync(goldenFile(name), 'utf8'));
  });

  test('shows every line and cell once they have run', () => {
    const { content } = fillAndRead(requests);
    expect(content.map(said)).toEqual(withNeededParagraphs(blocks).map(said));
  });
});
