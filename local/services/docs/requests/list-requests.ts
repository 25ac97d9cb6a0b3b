// Requests on bullets: leading tabs say how deep a paragraph is nested.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { paragraphsIn, requireRange } from './places';
import { requestKind } from './request';
import * as shapes from './shapes';
import { textBetween } from './text-requests';

const PRESETS = [
  'BULLET_DISC_CIRCLE_SQUARE',
  'BULLET_DIAMONDX_ARROW3D_SQUARE',
  'BULLET_CHECKBOX',
  'BULLET_ARROW_DIAMOND_DISC',
  'BULLET_STAR_CIRCLE_SQUARE',
  'BULLET_ARROW3D_CIRCLE_SQUARE',
  'BULLET_LEFTTRIANGLE_DIAMOND_DISC',
  'BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE',
  'BULLET_DIAMOND_CIRCLE_SQUARE',
  'NUMBERED_DECIMAL_ALPHA_ROMAN',
  'NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS',
  'NUMBERED_DECIMAL_NESTED',
  'NUMBERED_UPPERALPHA_ALPHA_ROMAN',
  'NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL',
  'NUMBERED_ZERODECIMAL_ALPHA_ROMAN',
] as const;

export const createParagraphBullets = requestKind(
  v.strictObject({
    range: v.optional(shapes.range),
    bulletPreset: v.optional(v.picklist(PRESETS), 'BULLET_DISC_CIRCLE_SQUARE'),
  }),
  (draft, request) => {
    const range = requireRange(draft, request.range);
    const listId = draft.newId('kix.');
    draft.alter((on) => {
      on.lists = { ...on.lists, [listId]: request.bulletPreset };
    });
    // From the last to the first, because the tabs that say the depth are taken out.
    for (const { start, end } of paragraphsIn(draft, range).reverse()) {
      const nestingLevel = takeLeadingTabs(draft, start, end);
      draft.restyleAt(end - 1 - nestingLevel, (piece) =>
        piece.kind === 'newline' ? { ...piece, bullet: { listId, nestingLevel } } : piece,
      );
    }
  },
);

function takeLeadingTabs(draft: Draft, start: number, end: number): number {
  const tabs = /^\t*/.exec(textBetween(draft, start, end - 1))?.[0].length ?? 0;
  if (tabs > 0) draft.remove(start, start + tabs);
  return tabs;
}

export const deleteParagraphBullets = requestKind(
  v.strictObject({ range: v.optional(shapes.range) }),
  (draft, request) => {
    const range = requireRange(draft, request.range);
    for (const { end } of paragraphsIn(draft, range)) {
      draft.restyleAt(end - 1, (piece) => {
        if (piece.kind !== 'newline' || !piece.bullet) return piece;
        const { bullet, ...plain } = piece;
        const indent = { magnitude: 36 * bullet.nestingLevel, unit: 'PT' };
        const paragraph = { ...piece.paragraph, indentStart: indent, indentFirstLine: indent };
        return { ...plain, paragraph: bullet.nestingLevel > 0 ? paragraph : piece.paragraph };
      });
    }
  },
);
