// What a person does with text anywhere in a Doc: type, paste, delete, rename a heading, put in chips.
// A new place is named by its paragraph or cell, so that it lasts while others type.
import { ServiceException } from '../../host/errors';
import type { Caret } from '../../views/doc-view';
import type { Workspace } from '../../workspace/workspace';
import { changeByHand, paragraphById, spotIndex, spotParagraph, type Spot } from './by-hand-edit';
import { RequestRefused, type Draft } from './draft';
import { everyParagraph } from './layout';
import { updateParagraphStyle } from './requests/style-requests';
import { deleteRange, insertAt, newlineOf, textBetween } from './requests/text-requests';
import type { Chip } from './state';

/** Types or pastes plain text; each line break in it begins a new paragraph, as the Enter key does. */
export function insertTextByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { at, text }: { at: Spot; text: string },
): Caret | undefined {
  const pasted = text.replace(/\r\n?/g, '\n');
  return changeByHand({ workspace, person, docId }, (draft) => {
    const index = spotIndex(draft, at);
    if (pasted !== '') insertAt(draft, index, pasted);
    return index + pasted.length;
  });
}

/** Selects from one place to another and presses Delete; cells that are touched are emptied, not removed. */
export function deleteTextByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { from, to }: { from: Spot; to: Spot },
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const start = spotIndex(draft, from);
    deleteSelected(draft, start, spotIndex(draft, to));
    return start;
  });
}

/** Deletes all that a named range covers, and so the range; without such a range nothing happens. */
export function deleteNamedRangeText(
  workspace: Workspace,
  person: string,
  docId: string,
  { name }: { name: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    for (;;) {
      const range = draft.namedRanges.find((each) => each.name === name);
      if (!range) return;
      deleteSelected(draft, range.start, range.end);
      draft.alter((on) => {
        on.namedRanges = on.namedRanges.filter(({ id }) => id !== range.id);
      });
    }
  });
}

/** Takes out the selection, or where a table's parts can't go only the text in it. */
function deleteSelected(draft: Draft, start: number, end: number): void {
  if (end <= start) return;
  try {
    return deleteRange(draft, { startIndex: start, endIndex: end });
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
  }
  for (const paragraph of [...everyParagraph(draft.blocks)].reverse()) {
    const startIndex = Math.max(paragraph.start, start);
    const endIndex = Math.min(paragraph.end - 1, end);
    if (startIndex < endIndex) deleteRange(draft, { startIndex, endIndex });
  }
}

/** Selects from one place to another and strikes it through. */
export function strikeThroughByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { from, to }: { from: Spot; to: Spot },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    draft.restyle(spotIndex(draft, from), spotIndex(draft, to), (piece) =>
      piece.kind === 'text' ? { ...piece, style: { ...piece.style, strikethrough: true } } : piece,
    );
  });
}

/** Gives a paragraph a named style such as `HEADING_1` or `NORMAL_TEXT`. */
export function setParagraphStyleByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { at, style }: { at: Spot; style: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start: startIndex, end: endIndex } = spotParagraph(draft, at);
    const request = {
      paragraphStyle: { namedStyleType: style },
      fields: 'namedStyleType',
      range: { startIndex, endIndex },
    };
    updateParagraphStyle.prepare(request, 'update_paragraph_style')(draft);
  });
}

/** Writes another text over a heading. @param heading its text now. @throws when there is none such */
export function renameHeadingByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { heading, to }: { heading: string; to: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    for (const { start, end } of everyParagraph(draft.blocks)) {
      const style = newlineOf(draft, start).paragraph.namedStyleType ?? '';
      const isHeading =
        style.startsWith('HEADING') && textBetween(draft, start, end - 1) === heading;
      if (!isHeading) continue;
      if (to !== '') insertAt(draft, end - 1, to);
      if (heading !== '') deleteRange(draft, { startIndex: start, endIndex: end - 1 });
      return;
    }
    throw new ServiceException(`There is no heading “${heading}”.`);
  });
}

/** Puts in a date, a person, a link, a dropdown or a picture's place; it takes one index. */
export function insertChipByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { at, chip }: { at: Spot; chip: Chip },
): Caret | undefined {
  return changeByHand({ workspace, person, docId }, (draft) => {
    const index = spotIndex(draft, at);
    draft.insert(index, [{ kind: 'chip', chip, style: {} }]);
    return index + 1;
  });
}

/** Deletes a whole line with its line break; the last line of a cell or of the Doc is only emptied. */
export function deleteParagraphByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { paragraph }: { paragraph: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start, end } = paragraphById(draft, paragraph);
    deleteSelected(draft, start, end);
  });
}
