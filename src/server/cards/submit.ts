// What comes of pressing "Add to the Doc": the row and the way home, or the form again with what was typed
// and what is wrong with it.
import { docText } from '../../core/doc/doc-text';
import { parseLogValues, type LogTexts } from '../../core/records/parse-log';
import type { LogProblem } from '../../core/records/log-problem';
import type { RecordKindKey } from '../../core/records/record-kinds';
import { homeCard } from './home-card';
import { logCard, type LogCardState } from './log-card';
import { valuesOf } from './log-inputs';
import { openDoc, type OpenDoc } from './read-forms';
import { appendEntry } from '../workflows/read-back/append-entry';
import { notify, respond } from './widgets';

type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;

export interface Submission {
  docId: string;
  kind: RecordKindKey;
  entryId: string;
  /** As the card's fields hold them. */
  values: Record<string, string>;
}

export function submit({ docId, kind, entryId, values: held }: Submission): ActionResponse {
  const doc = openDoc(docId);
  const form = doc.forms.find((one) => one.kind === kind);
  if (!form) return tableIsGone();
  const values = valuesOf(kind, held);
  const again = (problems: readonly LogProblem[]): ActionResponse =>
    formAgain({ form, entryId, values, problems });
  const parsed = parseLogValues(kind, values);
  if (!parsed) return notify('This card is out of date. Close SAGE Coach and open it again.');
  if ('problems' in parsed) return again(parsed.problems);
  const { texts } = parsed;
  // The card has no memory beside the Doc: the Ref is the next there.
  const row = { kind, texts, entryId, ref: '', inDoubt: false };
  const written = appendEntry(docId, doc.model, row);
  if (written === 'no-table') return tableIsGone();
  if ('problems' in written) return again(written.problems);
  if (written.before && !isAsWritten(doc, kind, written.ref, texts)) {
    return notify(
      `Your first press was written${as(written.ref)}. What you changed since belongs into that row of the Doc.`,
    );
  }
  const home = CardService.newNavigation().popToRoot().updateCard(homeCard(doc));
  return respond(`Written${as(written.ref)}.`, home);
}

/** The same card stays, with every word in it. */
function tableIsGone(): ActionResponse {
  return notify(
    'Not written: this table is not in the Doc anymore, or its headings were changed. Bring it back (File > Version history), then press again. Your words stay here.',
  );
}

/** A card that no longer has a field in which somebody typed would lose those words: then it stays. */
function formAgain(again: LogCardState): ActionResponse {
  const { form, values, problems } = again;
  const isWhole = Object.keys(values).every((name) => form.fields.some(({ key }) => key === name));
  if (!isWhole) return notify(problems.map(({ message }) => message).join(' '));
  return respond('Not written yet.', CardService.newNavigation().updateCard(logCard(again)));
}

function as(ref: string): string {
  return ref === '' ? '' : ` as ${ref}`;
}

/** Whether an earlier press wrote just this. Somebody may have edited the row since: then it is theirs. */
function isAsWritten(
  { kinds }: OpenDoc,
  kind: RecordKindKey,
  ref: string,
  texts: LogTexts,
): boolean {
  const row = kinds[kind]?.records.find((record) => record.ref === ref);
  if (!row) return true;
  const written: Readonly<Record<string, string>> = row.texts;
  return Object.entries(texts).every(([key, text]) => docText(text) === (written[key] ?? ''));
}
