// One Chromium for all browser tests; each test file connects to it by the address in the environment.
import type { BrowserServer } from 'playwright-core';
import { launchChromiumServer } from '../../scripts/chromium';

/** Jest hands nothing from setup to teardown, which run in the same process. */
declare global {
  var chromiumOfTests: BrowserServer | undefined;
}

export default async function setup(): Promise<void> {
  globalThis.chromiumOfTests = await launchChromiumServer();
  process.env['BROWSER_ENDPOINT'] = globalThis.chromiumOfTests.wsEndpoint();
}
