// Which OAuth scopes a method needs, read from gas-types-detailed (any one of the listed suffices).
// An empty list means "unknown" in that source, never "none": see UNLISTED for what we know better.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const AUTH = 'https://www.googleapis.com/auth/';

/** Files of gas-types-detailed that describe the services this Workspace has. */
const TYPE_FILES = [
  'base',
  'forms',
  'html',
  'lock',
  'mail',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
];

/** Advanced services are not in that source; their scopes are in Google's discovery documents. */
const ADVANCED = [`${AUTH}drive.file`, `${AUTH}drive`];
const UNLISTED: Record<string, string[]> = {
  Docs: [...ADVANCED, `${AUTH}documents`],
  Drive: ADVANCED,
  // Reference pages of these classes name no scope a method; the class page does.
  'Session.getActiveUser': [`${AUTH}userinfo.email`],
  'Session.getEffectiveUser': [`${AUTH}userinfo.email`],
};

let table: Map<string, string[]> | undefined;

function loadTable(): Map<string, string[]> {
  const folder = dirname(require.resolve('gas-types-detailed/package.json'));
  const scopes = new Map<string, string[]>();
  for (const name of TYPE_FILES) {
    readTypeFile(readFileSync(join(folder, `google-apps-script.${name}.d.ts`), 'utf8'), scopes);
  }
  return scopes;
}

function readTypeFile(text: string, scopes: Map<string, string[]>): void {
  let owner = '';
  let pending: string[] = [];
  for (const line of text.split('\n')) {
    const opened = /^\s*(?:interface|class) (\w+)/.exec(line);
    if (opened?.[1]) owner = opened[1];
    if (line.includes('/**')) pending = [];
    const scope = /\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)/.exec(line);
    if (scope?.[1]) pending.push(scope[1]);
    const member = /^\s*(\w+)\(/.exec(line);
    if (!member?.[1]) continue;
    const key = `${owner}.${member[1]}`;
    scopes.set(key, [...new Set([...(scopes.get(key) ?? []), ...pending])]);
    pending = [];
  }
}

/**
 * Scopes of which one must be granted to call `className.method`; empty when unknown.
 * @param className as gas-types-detailed names it, for example `Range`; advanced services
 * are `Docs`, `Drive` or one of their collections, such as `Drive.Files`
 */
export function scopesFor(className: string, method: string): string[] {
  table ??= loadTable();
  const key = `${className}.${method}`;
  const service = className.split('.')[0] ?? '';
  return UNLISTED[key] ?? UNLISTED[service] ?? table.get(key) ?? [];
}

/** Whether gas-types-detailed knows this member at all. */
export function isDocumentedMember(className: string, method: string): boolean {
  table ??= loadTable();
  return table.has(`${className}.${method}`);
}
