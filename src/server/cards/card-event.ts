// What Google hands to a card's function, read once: which Doc is open, what the button carried and what
// was typed. Everything in it is somebody else's word.
// https://developers.google.com/workspace/add-ons/concepts/event-objects
import * as v from 'valibot';

export interface CardEvent {
  /** The Doc that is open; '' as long as this person has not let the add-on use it. */
  docId: string;
  /** What the button carries. */
  parameters: Record<string, string>;
  /** What the fields hold, by name: text as typed, ISO dates; empty fields are left out. */
  values: Record<string, string>;
}

const INPUT = v.object({
  stringInputs: v.optional(v.object({ value: v.array(v.string()) })),
  dateInput: v.optional(v.object({ msSinceEpoch: v.custom<string | number>(isTextOrNumber) })),
});

function isTextOrNumber(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** Google leaves out what does not apply; what is not as documented counts as left out, too. */
const EVENT = v.object({
  commonEventObject: v.fallback(
    v.object({
      parameters: v.optional(v.record(v.string(), v.string()), {}),
      formInputs: v.optional(v.record(v.string(), v.fallback(INPUT, {})), {}),
    }),
    { parameters: {}, formInputs: {} },
  ),
  docs: v.fallback(
    v.object({
      addonHasFileScopePermission: v.optional(v.boolean(), false),
      id: v.optional(v.string(), ''),
    }),
    { addonHasFileScopePermission: false, id: '' },
  ),
});

export function parseCardEvent(event: unknown): CardEvent {
  const parsed = v.safeParse(EVENT, event);
  if (!parsed.success) return { docId: '', parameters: {}, values: {} };
  const { commonEventObject: common, docs } = parsed.output;
  const values = Object.entries(common.formInputs).map(([name, input]) => [name, textOf(input)]);
  return {
    docId: docs.addonHasFileScopePermission ? docs.id : '',
    parameters: common.parameters,
    values: Object.fromEntries(values),
  };
}

function textOf({ stringInputs, dateInput }: v.InferOutput<typeof INPUT>): string {
  return dateInput ? isoDate(Number(dateInput.msSinceEpoch)) : (stringInputs?.value[0] ?? '');
}

const HALF_A_DAY_MS = 12 * 60 * 60_000;

/**
 * The day of a date picker. Google's time is midnight UTC by its reference; half a day more makes the same
 * day of it if it should be midnight where the person is.
 */
function isoDate(ms: number): string {
  const date = new Date(ms + HALF_A_DAY_MS);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
