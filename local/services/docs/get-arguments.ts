// Optional arguments of `documents.get`, and the mask that leaves out what was not asked for.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/get
import * as v from 'valibot';
import { canEdit } from '../drive/files';
import type { DriveFile } from '../drive/state';
import { docsError } from './errors';

const VIEW_MODES = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
] as const;

export type ViewMode = (typeof VIEW_MODES)[number];

const shape = v.object({
  suggestionsViewMode: v.optional(v.picklist(VIEW_MODES), 'DEFAULT_FOR_CURRENT_ACCESS'),
  includeTabsContent: v.optional(v.boolean(), false),
  fields: v.optional(v.string(), '*'),
});

export interface GetArguments {
  suggestionsViewMode?: ViewMode;
  includeTabsContent?: boolean;
  fields?: string;
}

/** Parses the arguments for one person; who may not edit may not see suggestions in place either. */
export function getArguments(
  optionalArgs: object,
  file: DriveFile,
  user: string,
): Required<GetArguments> {
  const parsed = v.safeParse(shape, { ...optionalArgs });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = String(issue.path?.[0]?.key ?? '');
    throw docsError('get', 400, 'badRequest', `Invalid value at '${place}', ${issue.received}`);
  }
  const args = parsed.output;
  requireKnownFields(args.fields);
  const editor = canEdit(file, user);
  if (args.suggestionsViewMode === 'SUGGESTIONS_INLINE' && !editor) {
    throw docsError('get', 403, 'forbidden', 'The caller does not have permission');
  }
  return { ...args, suggestionsViewMode: shownMode(args.suggestionsViewMode) };
}

/**
 * The reference promises an editor suggestions in place by default; measured, there were none. Whoever
 * wants them asks for them.
 */
function shownMode(asked: ViewMode): ViewMode {
  return asked === 'DEFAULT_FOR_CURRENT_ACCESS' ? 'PREVIEW_WITHOUT_SUGGESTIONS' : asked;
}

/** https://developers.google.com/workspace/docs/api/reference/rest/v1/documents#Document */
const DOCUMENT_FIELDS = [
  'body',
  'documentId',
  'documentStyle',
  'footers',
  'footnotes',
  'headers',
  'inlineObjects',
  'lists',
  'namedRanges',
  'namedStyles',
  'positionedObjects',
  'revisionId',
  'suggestedDocumentStyleChanges',
  'suggestedNamedStylesChanges',
  'suggestionsViewMode',
  'tabs',
  'title',
  '*',
];

function requireKnownFields(fields: string): void {
  for (const name of parseMask(fields).keys()) {
    if (DOCUMENT_FIELDS.includes(name)) continue;
    throw docsError('get', 400, 'invalidParameter', `Invalid field selection ${name}`);
  }
}

/** Name → what of it is wanted; an empty tree wants everything. */
type Mask = Map<string, Mask>;

/** Keeps what a mask such as `title,body(content/startIndex)` or `body.content` names. */
export function masked<T extends object>(value: T, fields: string | undefined): T {
  const mask = parseMask(fields ?? '*');
  // A mask only leaves members out, and every member of the REST types is optional.
  return mask.size === 0 || mask.has('*') ? value : (keep(value, mask) as T);
}

function keep(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => keep(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => mask.has(name));
  return Object.fromEntries(
    kept.map(([name, member]) => [name, keep(member, mask.get(name) ?? new Map())]),
  );
}

function parseMask(fields: string): Mask {
  const root: Mask = new Map();
  const tokens = fields.match(/[^\s,()./]+|[,()./]/g) ?? [];
  const opened: Mask[] = [];
  let base = root;
  let here = root;
  for (const token of tokens) {
    if (token === '(') {
      opened.push(base);
      base = here;
    } else if (token === ')') {
      base = opened.pop() ?? root;
      here = base;
    } else if (token === ',') {
      here = base;
    } else if (token !== '.' && token !== '/') {
      const next: Mask = here.get(token) ?? new Map();
      here.set(token, next);
      here = next;
    }
  }
  return root;
}
