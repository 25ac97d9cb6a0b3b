// Opens the sidebar's built pages in Chromium as Google would show them: 300 px wide, their data inlined,
// and a google.script.run that answers from the test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './support';
import { pageOf, type PageName } from '../../src/shared/pages';
import type { Reply, SidebarApi, SidebarData } from '../../src/shared/sidebar-api';

/** What the server answers, method by method; a thrown error is a call that did not get through. */
export type FakeServer = {
  [K in keyof SidebarApi]?: (
    ...args: Parameters<SidebarApi[K]>
  ) => Reply<ReturnType<SidebarApi[K]>> | Promise<Reply<ReturnType<SidebarApi[K]>>>;
};

export interface OpenSidebar {
  page: Page;
  /** Names of the methods called so far, without the quiet look at the Sheet's selection. */
  calls: string[];
  /** Shows what the server opens in place of this page. */
  show: (data: SidebarData) => Promise<void>;
}

const DIST = join(__dirname, '../../dist');
const ADDRESS = 'https://sidebar.test/';

export const ok = <T>(value: T): Reply<T> => ({ ok: true, value });
export const refused = (message: string, code = 'refused'): Reply<never> => ({
  ok: false,
  error: { code, message },
});

/** The page that the server would choose, with its data as the server writes it. */
function sidebarHtml(data: SidebarData): string {
  return pageHtml(pageOf(data.start?.name ?? data.view), JSON.stringify(data));
}

/** A page with this text in the place of its data. */
function pageHtml(name: PageName, text: string): string {
  const html = readFileSync(join(DIST, `${name}.html`), 'utf8');
  return html.replace('"DATA"', () => text.replaceAll('<', '\\u003c'));
}

const SANDBOX = { 'content-security-policy': 'sandbox allow-scripts allow-forms' };

interface Options extends BrowserContextOptions {
  /** Forbids localStorage, as a sandboxed frame does. */
  sandboxed?: boolean;
  /** Which page a text stands in instead of data. */
  damaged?: PageName;
}

/** One browser for a test file; whatever a test opened is closed after it. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  return () => browser;
}

export async function openSidebar(
  browser: Browser,
  data: SidebarData | string,
  server: FakeServer = {},
  { sandboxed = false, damaged = 'sidebar', ...options }: Options = {},
): Promise<OpenSidebar> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, ...options });
  const page = await context.newPage();
  const calls: string[] = [];
  await page.exposeFunction('answerCall', async (method: keyof SidebarApi, args: unknown[]) => {
    if (method !== 'selectedEducator') calls.push(method);
    try {
      const answer = server[method];
      if (!answer) throw new Error(`No answer for ${method}`);
      return { reply: await Reflect.apply(answer, server, args) };
    } catch (error) {
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript({ content: GOOGLE_SCRIPT_RUN });
  let body = typeof data === 'string' ? pageHtml(damaged, data) : sidebarHtml(data);
  const headers: Record<string, string> = sandboxed ? SANDBOX : {};
  await page.route(`${ADDRESS}**`, (route) =>
    route.fulfill({ body, contentType: 'text/html', headers }),
  );
  const show = async (opened: SidebarData): Promise<void> => {
    body = sidebarHtml(opened);
    await page.goto(ADDRESS);
  };
  await page.goto(ADDRESS);
  return { page, calls, show };
}

/** Runs inside the page; as a text, because compilers rewrite functions with names of their own. */
const GOOGLE_SCRIPT_RUN = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    callServer: (method, args) =>
      window
        .answerCall(method, JSON.parse(JSON.stringify(args)))
        .then(({ reply, failure }) => (failure === undefined ? succeed(reply) : fail(new Error(failure)))),
  });
  window.google = { script: { run: runner() } };
`;
