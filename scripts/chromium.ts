// A real Chromium without a download of its own: on Linux x64 the one inside an npm package, elsewhere
// the Chrome that is installed.
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

interface Launch {
  executablePath?: string;
  channel?: string;
  args: string[];
}

/** Flags that keep Chromium from looking anything up by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Flags of the package that would make a page's rights differ from those in a browser of people, and the
 * one that takes the whole browser down when a context is closed.
 */
const LAX = ['--disable-web-security', '--disable-site-isolation-trials', '--single-process'];

async function launchOptions(): Promise<Launch> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { channel: 'chrome', args: QUIET };
  const { default: packaged } = await import('@sparticuz/chromium');
  const args = packaged.args.filter((flag) => !LAX.includes(flag));
  return { executablePath: await packaged.executablePath(), args: [...args, ...QUIET] };
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** A browser that several test files connect to by its `wsEndpoint()`. */
export async function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}
