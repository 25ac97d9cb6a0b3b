// Renews the pictures in docs/images: every view of the sidebar, and the Doc, as people see them, on sample
// answers and a clock that stands still, so that they change only when the product does.
import { mkdirSync } from 'node:fs';
import { addCaseload } from '../local/samples/caseload';
import { addSample } from '../local/samples/programme';
import { bundlePages } from '../local/server/assets';
import { startServer } from '../local/server/server';
import { createLocalWorkspace } from '../local/workspace/seed';
import { buildAll } from './build';
import { launchChromium } from './chromium';
import { shootEducator, shootHome, shootMeeting, shootRoster } from './pictures/day';
import { shootDoc, startWithEntries } from './pictures/doc';
import { shootJobs, shootLeaving, shootRefused, shootSetUp } from './pictures/jobs';
import { IMAGES, type Studio } from './pictures/tools';

const SAMPLE = 12;
const TEACHER = 'Maya Thompson';

async function shoot(studio: Studio): Promise<void> {
  await shootSetUp(studio);
  addSample(studio.workspace, SAMPLE);
  const path = startWithEntries(studio, TEACHER);
  addCaseload(studio.workspace);
  await shootDoc(studio, path);
  await shootHome(studio);
  await shootRoster(studio);
  await shootEducator(studio, TEACHER);
  await shootMeeting(studio, TEACHER);
  await shootLeaving(studio, TEACHER);
  await shootJobs(studio);
  await shootRefused(studio);
}

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  await buildAll();
  const workspace = createLocalWorkspace();
  const assets = await bundlePages();
  const keepNothing = (): Promise<void> => Promise.resolve();
  const server = await startServer({ port: 0, workspace, assets, save: keepNothing });
  const browser = await launchChromium();
  try {
    await shoot({ browser, url: server.url, workspace });
  } finally {
    await browser.close();
    await server.close();
  }
  console.log('Renewed the pictures in docs/images.');
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
