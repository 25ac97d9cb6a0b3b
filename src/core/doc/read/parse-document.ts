// Google's JSON of a Doc, read once into what we need of it. Anything unexpected in it is left out, never
// guessed.
// https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
import type { DocElement, DocModel, DocTab, NamedRange } from './doc-model';
import { countIn, isObject, objectIn, objectsIn, spanIn, textIn, type JsonObject } from './json';
import { parseParagraph } from './parse-paragraph';
import { parseTable } from './parse-table';

/**
 * @param document what `documents.get` answered with SUGGESTIONS_INLINE and the tabs' content; without
 * tabs it is one tab with an empty ID
 */
export function parseDocument(document: unknown): DocModel {
  const json = objectIn(document);
  const tabs = Array.isArray(json.tabs) ? objectsIn(json.tabs).flatMap(parseTab) : [];
  return {
    revisionId: textIn(json.revisionId),
    tabs: tabs.length === 0 && isObject(json.body) ? [parseContent('', json)] : tabs,
  };
}

function parseTab(tab: JsonObject): DocTab[] {
  const tabId = textIn(objectIn(tab.tabProperties).tabId);
  const own = isObject(tab.documentTab) ? [parseContent(tabId, tab.documentTab)] : [];
  return [...own, ...objectsIn(tab.childTabs).flatMap(parseTab)];
}

function parseContent(tabId: string, content: JsonObject): DocTab {
  const json = objectsIn(objectIn(content.body).content);
  const ends = json.map(({ endIndex }) => countIn(endIndex) ?? 0);
  return {
    tabId,
    elements: json.flatMap(parseElement),
    namedRanges: parseNamedRanges(content.namedRanges),
    endIndex: Math.max(0, ...ends),
  };
}

function parseElement(element: JsonObject): DocElement[] {
  const span = spanIn(element);
  if (!span) return [];
  if (isObject(element.paragraph)) return [{ ...span, ...parseParagraph(element.paragraph) }];
  const table = isObject(element.table) ? parseTable(element.table) : undefined;
  return table ? [{ ...span, ...table }] : [];
}

/** Name → ranges of that name, each with the spans that it covers; only those of the body. */
function parseNamedRanges(json: unknown): NamedRange[] {
  return Object.entries(objectIn(json)).flatMap(([name, all]) =>
    objectsIn(objectIn(all).namedRanges)
      .flatMap(({ ranges }) => objectsIn(ranges))
      .filter(({ segmentId }) => !segmentId)
      .flatMap((range) => spanIn(range) ?? [])
      .map((span) => ({ name, ...span })),
  );
}
