// What the texts of one list stand for after somebody may have changed it in the Form's editor. A text
// that is known keeps its code wherever it stands; what can't be told apart waits for a person.
import { tidyLine } from '../text/normalize';
import type { CodedList, CodedText } from './form-map';

/** Gives a new text a code that none of the given has. */
type CodeMaker = (text: string, taken: ReadonlySet<string>) => string;

/** A text as it stands now: its code, or undefined where nothing we know has it. */
interface Standing {
  readonly text: string;
  readonly key: string;
  /** '' when it is one that a person is being asked about. */
  readonly code: string | undefined;
  readonly likely?: string | undefined;
  /** It had a code once, and that code stands in the list with another text. */
  readonly contested: boolean;
}

/** The same list when its texts are the same. */
export function reconcileList(
  known: CodedList,
  texts: readonly string[],
  makeCode: CodeMaker,
): CodedList {
  const before = known.now;
  if (texts.length === before.length && texts.every((text, at) => text === before[at]?.text)) {
    return known;
  }
  const standing = standingTexts(known, texts);
  const kept = new Set(standing.map(({ code }) => code));
  const keys = new Set(standing.map(({ key }) => key));
  const missing = before.filter(({ code, text }) =>
    code === '' ? !keys.has(tidyLine(text)) : !kept.has(code),
  );
  const now = decide(known, standing, missing, makeCode);
  return { now, former: formerTexts(known, now) };
}

/** Texts that stand there now come first, then those that did, newest first. */
function standingTexts(known: CodedList, texts: readonly string[]): Standing[] {
  const keys = new Set(texts.map(tidyLine));
  const nowByKey = firstByKey(known.now);
  const formerByKey = firstByKey(known.former);
  const heldBy = new Map<string, Set<string>>();
  const hold = (code: string, key: string): unknown =>
    heldBy.set(code, (heldBy.get(code) ?? new Set()).add(key));
  for (const key of keys) {
    const entry = nowByKey.get(key) ?? formerByKey.get(key);
    if (entry?.code) hold(entry.code, key);
  }
  return texts.map((text) => {
    const key = tidyLine(text);
    const now = nowByKey.get(key);
    if (now) return { text, key, code: now.code, likely: now.likely, contested: false };
    const former = formerByKey.get(key)?.code;
    const contested = former !== undefined && (heldBy.get(former)?.size ?? 0) > 1;
    return { text, key, code: contested ? undefined : former || undefined, contested };
  });
}

/** Of two equal texts the first counts: whoever reads them can't tell them apart either. */
function firstByKey(entries: readonly CodedText[]): ReadonlyMap<string, CodedText> {
  const byKey = new Map<string, CodedText>();
  for (const entry of entries) {
    const key = tidyLine(entry.text);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return byKey;
}

function decide(
  { now: before, former }: CodedList,
  standing: readonly Standing[],
  missing: readonly CodedText[],
  makeCode: CodeMaker,
): CodedText[] {
  const unknown = new Set(standing.filter(({ code }) => code === undefined).map(({ key }) => key));
  const renamed = renamedInPlace(before, standing, missing);
  const anyAsked = standing.some(({ code, contested }) => code === '' || contested);
  const allNew = missing.length === 0 && !anyAsked;
  const taken = new Set([...before, ...former].map(({ code }) => code));
  const fresh = new Map<string, string>();
  for (const { text, key } of standing) {
    if (!allNew || !unknown.has(key) || fresh.has(key)) continue;
    fresh.set(key, makeCode(text, taken));
    taken.add(fresh.get(key) ?? '');
  }
  return standing.map(({ text, key, code, likely }, at) => {
    if (code) return { code, text };
    if (code === '') return asked(text, likely);
    if (allNew) return { code: fresh.get(key) ?? '', text };
    if (renamed) return renamed.code ? { code: renamed.code, text } : asked(text, renamed.likely);
    const had = standing.length === before.length ? before[at] : undefined;
    return asked(text, had && missing.includes(had) ? had.code || had.likely : undefined);
  });
}

function asked(text: string, likely: string | undefined): CodedText {
  return { code: '', text, ...(likely && { likely }) };
}

/** The one entry whose text alone was changed, everything else being where it was. */
function renamedInPlace(
  before: readonly CodedText[],
  standing: readonly Standing[],
  missing: readonly CodedText[],
): CodedText | undefined {
  const [only] = missing;
  if (!only || missing.length > 1 || before.length !== standing.length) return undefined;
  const inPlace = standing.every(({ key, contested }, at) => {
    const had = before[at];
    return had === only ? !contested : had !== undefined && tidyLine(had.text) === key;
  });
  return inPlace ? only : undefined;
}

/** Newest first; of what nobody has said yet, only that for which a newer wording is asked about. */
function formerTexts(known: CodedList, now: readonly CodedText[]): CodedText[] {
  const lineOf = ({ code, text }: CodedText): string => JSON.stringify([code, tidyLine(text)]);
  const standing = new Set(now.map(({ text }) => tidyLine(text)));
  const asking = new Set(now.filter(({ code }) => code === '').map(({ likely }) => likely));
  const replaced = known.now.filter(({ text }) => !standing.has(tidyLine(text)));
  const texts = [...replaced, ...known.former].filter(
    ({ code, likely }) => code !== '' || (likely !== undefined && asking.has(likely)),
  );
  const seen = new Set(now.map(lineOf));
  return texts.filter((entry) => {
    const again = seen.has(lineOf(entry));
    seen.add(lineOf(entry));
    return !again;
  });
}
