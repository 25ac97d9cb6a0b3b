// The search language of files.list, as far as a script here needs it.
// https://developers.google.com/workspace/drive/api/guides/ref-search-terms
import { ownerOf } from './files';
import { invalidValue } from './refusals';
import type { DriveFile, IndexEntry } from './state';

/** A file and how the search index shows it. */
export interface Searchable {
  file: DriveFile;
  entry: IndexEntry;
}

export type Query = (found: Searchable) => boolean;

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|[A-Za-z][A-Za-z]*|!=|>=|<=|[=<>(){}])/y;

/** @throws DriveRefusal `invalid` for anything that isn't in the language */
export function parseQuery(q: string, user: string): Query {
  const tokens = new Tokens(q);
  const query = parseOr(tokens, user);
  if (!tokens.atEnd()) throw invalidValue(q);
  return query;
}

class Tokens {
  readonly #list: string[] = [];
  #next = 0;

  constructor(readonly text: string) {
    TOKEN.lastIndex = 0;
    let end = 0;
    for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
      this.#list.push(match[1] ?? '');
      end = TOKEN.lastIndex;
    }
    if (text.slice(end).trim() !== '') throw invalidValue(text);
  }

  atEnd(): boolean {
    return this.#next >= this.#list.length;
  }

  take(): string {
    const token = this.#list[this.#next++];
    if (token === undefined) throw invalidValue(this.text);
    return token;
  }

  /** Takes the next token if it is this one. */
  accept(token: string): boolean {
    if (this.#list[this.#next] !== token) return false;
    this.#next++;
    return true;
  }

  expect(...tokens: string[]): void {
    for (const token of tokens) if (!this.accept(token)) throw invalidValue(this.text);
  }

  takeString(): string {
    const token = this.take();
    if (!token.startsWith("'")) throw invalidValue(this.text);
    return token.slice(1, -1).replace(/\\(.)/g, '$1');
  }
}

function parseOr(tokens: Tokens, user: string): Query {
  let left = parseAnd(tokens, user);
  while (tokens.accept('or')) {
    const [a, b] = [left, parseAnd(tokens, user)];
    left = (found) => a(found) || b(found);
  }
  return left;
}

function parseAnd(tokens: Tokens, user: string): Query {
  let left = parseTerm(tokens, user);
  while (tokens.accept('and')) {
    const [a, b] = [left, parseTerm(tokens, user)];
    left = (found) => a(found) && b(found);
  }
  return left;
}

function parseTerm(tokens: Tokens, user: string): Query {
  if (tokens.accept('not')) {
    const inner = parseTerm(tokens, user);
    return (found) => !inner(found);
  }
  if (tokens.accept('(')) {
    const inner = parseOr(tokens, user);
    tokens.expect(')');
    return inner;
  }
  const first = tokens.take();
  if (first.startsWith("'")) return membership(unquote(first), tokens, user);
  return comparison(first, tokens);
}

/** `'folder ID' in parents` and `'me' in owners`. */
function membership(value: string, tokens: Tokens, user: string): Query {
  tokens.expect('in');
  const collection = tokens.take();
  const wanted = value === 'root' ? `root-${user}` : value === 'me' ? user : value;
  if (collection === 'parents') return ({ entry }) => entry.parents.includes(wanted);
  if (collection === 'owners') return ({ file }) => ownerOf(file) === wanted;
  throw invalidValue(tokens.text);
}

function comparison(field: string, tokens: Tokens): Query {
  const operator = tokens.take();
  if (field === 'appProperties' && operator === 'has') return hasProperty(tokens);
  if (field === 'trashed') {
    const wanted = tokens.take() === 'true';
    return ({ entry }) => entry.trashed === (operator === '=' ? wanted : !wanted);
  }
  const value = tokens.takeString();
  if (field === 'name') return byText(({ entry }) => entry.name, operator, value, tokens);
  if (field === 'mimeType') return byText(({ file }) => file.mimeType, operator, value, tokens);
  if (field === 'modifiedTime') return byTime(({ entry }) => entry.modifiedTime, operator, value);
  if (field === 'createdTime') return byTime(({ file }) => file.createdTime, operator, value);
  throw invalidValue(tokens.text);
}

function hasProperty(tokens: Tokens): Query {
  tokens.expect('{', 'key', '=');
  const key = tokens.takeString();
  tokens.expect('and', 'value', '=');
  const value = tokens.takeString();
  tokens.expect('}');
  return ({ entry }) => entry.appProperties[key] === value;
}

/** `name contains` matches the beginnings of words only. */
function byText(
  read: (found: Searchable) => string,
  operator: string,
  value: string,
  tokens: Tokens,
): Query {
  const wanted = value.toLowerCase();
  if (operator === '=') return (found) => read(found).toLowerCase() === wanted;
  if (operator === '!=') return (found) => read(found).toLowerCase() !== wanted;
  if (operator === 'contains') {
    return (found) => ` ${read(found).toLowerCase()}`.includes(` ${wanted}`);
  }
  throw invalidValue(tokens.text);
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
};

/** RFC 3339; without an offset it is UTC. */
function byTime(read: (found: Searchable) => number, operator: string, value: string): Query {
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`);
  const compare = COMPARE[operator];
  if (!compare || Number.isNaN(time)) throw invalidValue(value);
  return (found) => compare(read(found), time);
}

function unquote(token: string): string {
  return token.slice(1, -1).replace(/\\(.)/g, '$1');
}
