// Writes the requests that build a Doc and its parts anew, for the tests that compare them word for word:
// npx tsx scripts/save-requests.ts, then read what git shows as changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildDocRequests } from '../src/core/doc/requests';
import { GOLDEN, goldenFile, requestLines } from '../test/services/doc-build/golden';

for (const [name, blocks] of Object.entries(GOLDEN)) {
  mkdirSync(dirname(goldenFile(name)), { recursive: true });
  writeFileSync(goldenFile(name), requestLines(buildDocRequests(blocks)));
}
