// Requests on named ranges. https://developers.google.com/workspace/docs/api/how-tos/named-ranges
import * as v from 'valibot';
import type { NamedRangeState } from '../state';
import { requireRange } from './places';
import { refuse, requestKind } from './request';
import * as shapes from './shapes';

/** In UTF-16 code units. */
const LONGEST_NAME = 256;

export const createNamedRange = requestKind(
  v.strictObject({ name: shapes.text, range: v.optional(shapes.range) }),
  (draft, { name, range }) => {
    if (name.length < 1 || name.length > LONGEST_NAME) {
      refuse(`The name of a named range must be between 1 and ${LONGEST_NAME} characters.`);
    }
    const { startIndex: start, endIndex: end } = requireRange(draft, range);
    const id = draft.newId('kix.');
    draft.addNamedRange({ id, name, start, end });
    return { createNamedRange: { namedRangeId: id } };
  },
);

export const deleteNamedRange = requestKind(
  v.strictObject({
    name: v.optional(v.string()),
    namedRangeId: v.optional(v.string()),
    tabsCriteria: v.optional(shapes.tabsCriteria),
  }),
  (draft, { name, namedRangeId }) => {
    const isMeant = (range: NamedRangeState): boolean =>
      namedRangeId === undefined ? range.name === name : range.id === namedRangeId;
    if (!draft.namedRanges.some(isMeant)) {
      refuse(
        namedRangeId === undefined
          ? `The named range with name ${name ?? ''} was not found.`
          : `The named range with ID ${namedRangeId} was not found.`,
      );
    }
    draft.alter((on) => {
      on.namedRanges = on.namedRanges.filter((range) => !isMeant(range));
    });
  },
);
