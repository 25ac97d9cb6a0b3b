// A row lets go of its Doc: the Doc stays where it is and with whom it is, and the row begins anew. The
// Doc's ID is kept, so that a search for this educator's Doc never takes the old one for the new.
import { encodeAliases } from './aliases';
import type { EducatorRecord } from './record';
import { EDUCATOR_STATES, stateWithoutDoc } from './states';

/** What is known of one Doc. When they last met stays true without it. */
const DOC_CELLS = {
  nextMeeting: '',
  lastSync: '',
  problem: '',
  docMemory: '',
  docUrl: '',
  docId: '',
  docSharedAt: '',
  docProblem: '',
  docIntentAt: '',
} as const;

/** Whether the row let go of this Doc: whoever was at work on it must not bring it back. */
export function hasLetGoOf(
  { docId, aliases }: Pick<EducatorRecord, 'docId' | 'aliases'>,
  doc: string,
): boolean {
  return docId !== doc && aliases.docIds.includes(doc);
}

/** The cells of the row afterwards. Records that were read from the old Doc are none of them. */
export function withoutDoc(
  record: Pick<EducatorRecord, 'docId' | 'aliases' | 'state' | 'submittedAt'>,
): Record<string, string> {
  const { docId, aliases } = record;
  const docIds = [...new Set([...aliases.docIds, docId])].filter((id) => id !== '');
  return {
    ...DOC_CELLS,
    state: EDUCATOR_STATES[stateWithoutDoc(record)],
    aliases: encodeAliases({ ...aliases, docIds }),
  };
}
