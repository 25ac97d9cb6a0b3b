// FormApp's enums: one frozen value per name, equal only to itself, printed as its name.
import type { ItemKind } from './state';

const ITEM_TYPES = [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'FILE_UPLOAD',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
] as const;

export const ItemType = enumOf<typeof GoogleAppsScript.Forms.ItemType>(ITEM_TYPES);

export const DestinationType = enumOf<typeof GoogleAppsScript.Forms.DestinationType>([
  'SPREADSHEET',
]);

export function itemTypeOf(kind: ItemKind): GoogleAppsScript.Forms.ItemType {
  return ItemType[kind];
}

function enumOf<E extends object>(names: readonly (keyof E & string)[]): E {
  const values: object = Object.fromEntries(
    names.map((name, ordinal) => [
      name,
      Object.freeze({
        name: () => name,
        toString: () => name,
        toJSON: () => name,
        ordinal: () => ordinal,
      }),
    ]),
  );
  return Object.freeze(values) as E;
}
