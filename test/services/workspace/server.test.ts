// The local server: who is looking, and that no other web page can look or act through it.
import { createApp } from '../../../local/server/app';
import { requireFreePort, startServer } from '../../../local/server/server';
import { createLocalWorkspace } from '../../../local/workspace/seed';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { projectOf } from '../../support/local-workspace';

const PRINCIPAL = 'pat.principal@riverbend.example';
const ASSETS = { script: 'draw();', style: 'body {}' };
const HOST = 'localhost:8080';
const OWN = { host: HOST, origin: `http://${HOST}`, 'content-type': 'application/json' };

const workspace = createLocalWorkspace({ project: projectOf('') });
let saves = 0;
const app = createApp(workspace, {
  assets: ASSETS,
  save: async () => {
    saves++;
  },
});

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: HOST, ...headers } });
const send = (path: string, body: string, headers: Record<string, string> = OWN) =>
  app.request(path, { method: 'POST', body, headers });
const policyOf = async (path: string, headers?: Record<string, string>): Promise<string> =>
  (await get(path, headers)).headers.get('content-security-policy') ?? '';
const cookie = (email: string) => ({
  cookie: `local_workspace_person=${encodeURIComponent(email)}`,
});

async function personOf(headers: Record<string, string>): Promise<string> {
  const reply = await send('/api/people', '{}', { ...OWN, ...headers });
  return ((await reply.json()) as { person: string }).person;
}

describe('Who is looking', () => {
  test('the lead coach until somebody else is chosen', async () => {
    expect(await personOf({})).toBe(LEAD);
  });

  test('the person in the cookie', async () => {
    expect(await personOf(cookie(SECOND_COACH))).toBe(SECOND_COACH);
  });

  test('the lead coach when the cookie names nobody here', async () => {
    expect(await personOf(cookie('stranger@outside.example'))).toBe(LEAD);
  });

  test('the person whom the window shows, whoever was chosen in another one since', async () => {
    const window = { ...cookie(SECOND_COACH), 'local-workspace-person': PRINCIPAL };
    expect(await personOf(window)).toBe(PRINCIPAL);
    const kept = await get('/api/people/keep', window);
    expect(kept.headers.get('set-cookie')).toContain(encodeURIComponent(PRINCIPAL));
  });

  test('choosing keeps the choice from scripts and other sites', async () => {
    const reply = await send('/api/people/choose', JSON.stringify({ email: SECOND_COACH }));
    const set = reply.headers.get('set-cookie') ?? '';
    expect(set).toContain(encodeURIComponent(SECOND_COACH));
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    expect(await personOf({ cookie: set.slice(0, set.indexOf(';')) })).toBe(SECOND_COACH);
  });

  test('nobody can be chosen who is not here', async () => {
    const reply = await send('/api/people/choose', '{"email":"stranger@outside.example"}');
    expect(reply.status).toBe(400);
    expect(await reply.text()).toBe('Nobody here has the address stranger@outside.example.');
  });

  test('a name can not end the script element that it stands in', async () => {
    const own = createLocalWorkspace({ project: projectOf('') });
    const name = '</script><script>alert(1)</script>';
    own.state.people[0] = { email: LEAD, name, role: 'Lead coach', account: 'workspace' };
    const page = createApp(own, { assets: ASSETS, save: async () => undefined });
    const html = await (await page.request('/', { headers: { host: HOST } })).text();
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('\\u003c/script>');
  });
});

// Binding to loopback does not suffice against DNS rebinding: https://fetch.spec.whatwg.org/#origin-header
describe('Other web pages', () => {
  test.each(['localhost:8080', 'localhost'])(
    'are told from this computer by its own name %s',
    async (host) => {
      expect((await get('/', { host })).status).toBe(200);
    },
  );

  test.each(['127.0.0.1:8080', '[::1]:8080'])(
    'whoever calls this computer %s goes on to its name',
    async (host) => {
      const reply = await get('/mail?of=ada', { host });
      expect(reply.status).toBe(302);
      expect(reply.headers.get('location')).toBe('http://localhost:8080/mail?of=ada');
    },
  );

  test.each(['evil.example', 'localhost.evil.example', 'evil.example:8080', ''])(
    'a name that leads here from elsewhere (%j) is refused',
    async (host) => {
      expect((await get('/', { host })).status).toBe(403);
    },
  );

  test.each<[string, Record<string, string>]>([
    ['of another origin', { ...OWN, origin: 'https://evil.example' }],
    ['of another port', { ...OWN, origin: 'http://localhost:9999' }],
    ['of a sandboxed frame', { ...OWN, origin: 'null' }],
    [
      'of a page of the script',
      { ...OWN, host: '127.0.0.1:8080', origin: 'http://127.0.0.1:8080' },
    ],
    ['of a page of the script to the Workspace', { ...OWN, origin: 'http://127.0.0.1:8080' }],
    ['to the script’s origin', { ...OWN, host: '127.0.0.1:8080' }],
    ['without an origin', { host: HOST, 'content-type': 'application/json' }],
    ['from a plain form', { ...OWN, 'content-type': 'text/plain' }],
  ])('a request %s is refused and changes nothing', async (_name, headers) => {
    const before = saves;
    const reply = await send('/api/people/choose', JSON.stringify({ email: LEAD }), headers);
    expect(reply.status).toBe(403);
    expect(await reply.text()).toBe('This server takes requests only from its own pages.');
    expect(reply.headers.get('set-cookie')).toBeNull();
    expect(saves).toBe(before);
  });

  test('no page lets inline scripts run; the Sheet alone has a frame, of the script’s origin', async () => {
    const drive = await policyOf('/drive');
    expect(drive).toContain("default-src 'none'; script-src 'self';");
    expect(drive).toContain("frame-ancestors 'self'");
    expect(drive).not.toMatch(/https?:|\*/);
    const sheet = await policyOf('/spreadsheets/d/abc/edit');
    expect(sheet).toContain("script-src 'self';");
    expect(sheet).toContain('frame-src http://127.0.0.1:8080;');
  });
});

// https://developers.google.com/apps-script/guides/html/restrictions: allow-same-origin on a domain of its own.
describe('The origin of the script’s pages', () => {
  const host = '127.0.0.1:8080';

  test('has one page, which only the Workspace may frame and which loads and sends nothing', async () => {
    const reply = await get('/script-frame', { host });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('set-cookie')).toBeNull();
    const policy = await policyOf('/script-frame', { host });
    expect(policy).toContain("default-src 'none'; script-src 'unsafe-inline';");
    expect(policy).toContain('frame-ancestors http://localhost:8080;');
    expect(policy).not.toContain('connect-src');
  });

  test('the Workspace’s own origin has no such page', async () => {
    expect((await get('/script-frame')).status).toBe(404);
  });
});

describe('Answers', () => {
  test.each([
    '/',
    '/drive',
    '/drive/folders/a',
    '/mail',
    '/forms/d/e/a/viewform',
    '/forms/d/a/edit',
  ])('%s is a page', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  test.each(['/nowhere', '/drive/folders', '/document/d/a', '/spreadsheets/d//edit'])(
    '%s is none, and still drawn as a page',
    async (path) => {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(await reply.text()).toContain('/assets/pages.js');
    },
  );

  test('what changes something is kept before the page hears of it', async () => {
    const before = saves;
    await send('/api/drive/list', '{"folder":""}');
    expect(saves).toBe(before + 1);
  });

  test.each([
    ['/api/drive/rename', 'no JSON', 400, 'The request holds no JSON.'],
    ['/api/drive/list', '{}', 400, 'The request is not understood: '],
    ['/api/nothing', '{}', 404, 'There is no such request.'],
    [
      '/api/drive/trash',
      '{"id":"x"}',
      404,
      'This is not there any more, or you have no access to it.',
    ],
  ])('%s with %s: one sentence, no stack', async (path, body, status, sentence) => {
    const reply = await send(path, body);
    const text = await reply.text();
    expect(reply.status).toBe(status);
    expect(text.startsWith(sentence)).toBe(true);
    expect(text).not.toMatch(/\n| at /);
  });
});

describe('Listening', () => {
  test('on this computer alone; a taken port is told', async () => {
    const options = { workspace, assets: ASSETS, save: async () => undefined };
    const server = await startServer({ port: 0, ...options });
    const port = Number(new URL(server.url).port);
    expect(server.url).toBe(`http://localhost:${port}`);
    await expect(requireFreePort(port)).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    await expect(startServer({ port, ...options })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await server.close();
    await expect(requireFreePort(port)).resolves.toBeUndefined();
  });
});
