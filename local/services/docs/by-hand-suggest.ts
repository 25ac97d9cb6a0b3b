// Suggesting mode: what a person proposes to put in or to take out, and who accepts or rejects it.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { changeByHand, maySuggest, openForHand, spotIndex, type Spot } from './by-hand-edit';
import type { Draft } from './draft';
import { locate, lengthOf } from './pieces';
import { insertAt } from './requests/text-requests';
import { marked, marksOf, settle, type Verdict } from './suggestions';

/** Suggests text; commenters may too. @returns the suggestion's ID */
export function suggestTextByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { at, text }: { at: Spot; text: string },
): string {
  return suggest({ workspace, person, docId }, (draft, insertion) => {
    const index = spotIndex(draft, at);
    insertAt(draft, index, text);
    draft.restyle(index, index + text.length, (piece) => marked(piece, { insertion }));
  });
}

/**
 * Suggests to delete from one place to another; what this person had only suggested to put in goes at
 * once. @returns the suggestion's ID
 */
export function suggestDeletionByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { from, to }: { from: Spot; to: Spot },
): string {
  return suggest({ workspace, person, docId }, (draft, id) => {
    const start = spotIndex(draft, from);
    let end = spotIndex(draft, to);
    draft.restyle(start, end, (piece) => {
      const { insertion, deletions = [] } = marksOf(piece);
      return marked(piece, { insertion, deletions: [...deletions, id] });
    });
    for (let index = start; index < end;) {
      const piece = draft.pieces[locate(draft.pieces, index).at];
      const { insertion } = marksOf(piece);
      const length = piece ? lengthOf(piece) : 1;
      if (insertion !== undefined && draft.suggestions[insertion] === person) {
        draft.remove(index, index + length);
        end -= length;
      } else index += length;
    }
  });
}

function suggest(
  hand: { workspace: Workspace; person: string; docId: string },
  change: (draft: Draft, id: string) => void,
): string {
  let id = '';
  changeByHand(
    hand,
    (draft) => {
      id = draft.newId('suggest.');
      draft.alter((on) => {
        on.suggestions = { ...on.suggestions, [id]: hand.person };
      });
      change(draft, id);
    },
    maySuggest,
  );
  return id;
}

/** Makes a suggestion part of the Doc. @throws for who may not edit, and when it is settled already */
export function acceptSuggestionByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { suggestion }: { suggestion: string },
): void {
  settleByHand({ workspace, person, docId }, suggestion, 'accept');
}

/** Leaves the Doc as it was without the suggestion. @throws as for accepting */
export function rejectSuggestionByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { suggestion }: { suggestion: string },
): void {
  settleByHand({ workspace, person, docId }, suggestion, 'reject');
}

function settleByHand(
  hand: { workspace: Workspace; person: string; docId: string },
  suggestion: string,
  verdict: Verdict,
): void {
  changeByHand(hand, (draft) => {
    if (!(suggestion in draft.suggestions))
      throw new ServiceException('There is no such suggestion.');
    settle(draft, (id) => (id === suggestion ? verdict : undefined));
  });
}

/** IDs of the suggestions that nobody has settled, oldest first, as this person sees them. */
export function pendingSuggestions(
  workspace: Workspace,
  person: string,
  docId: string,
): { id: string; by: string }[] {
  const { doc } = openForHand({ workspace, person, docId });
  return Object.entries(doc.suggestions ?? {}).map(([id, by]) => ({ id, by }));
}
