// What people keep in columns of their own beside ours: read and put back by the column's label, so that
// a row can go and come back whole. Of a formula only its result is kept.

/** By the label, or by the place where there is none. */
export type Others = Readonly<Record<string, OtherValue>>;
type OtherValue = string | number | boolean | { readonly date: string };

/** The name of each column that is not ours; null for ours. Equal labels are counted. */
export function otherNames(
  keys: readonly string[],
  labels: readonly unknown[],
): readonly (string | null)[] {
  const times = new Map<string, number>();
  return keys.map((key, at) => {
    if (key !== '') return null;
    const label = String(labels[at] ?? '').trim() || `Column ${at + 1}`;
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    return time === 1 ? label : `${label} (${time})`;
  });
}

/** Only cells that hold something. */
export function readOthers(
  names: readonly (string | null)[],
  values: readonly unknown[],
): Record<string, OtherValue> {
  const others: Record<string, OtherValue> = Object.create(null);
  names.forEach((name, at) => {
    const value = values[at];
    if (name === null || value === '' || value === null || value === undefined) return;
    others[name] = toOther(value);
  });
  return others;
}

function toOther(value: unknown): OtherValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const isDate = typeof value === 'object' && value !== null && 'toISOString' in value;
  if (isDate && typeof value.toISOString === 'function') return { date: value.toISOString() };
  return String(value);
}

/** Whether something that was stored can be written into a cell again. */
export function isOther(value: unknown): value is OtherValue {
  if (typeof value !== 'object' || value === null) {
    return ['string', 'number', 'boolean'].includes(typeof value);
  }
  return 'date' in value && !Number.isNaN(Date.parse(String(value.date)));
}

/** As it is written into a cell: text stays text. Undefined for a column that had nothing. */
export function otherValue(
  others: Others,
  name: string | null | undefined,
): string | number | boolean | Date | undefined {
  if (!name || !Object.prototype.hasOwnProperty.call(others, name)) return undefined;
  const other = others[name];
  if (typeof other === 'string') return `'${other}`;
  return typeof other === 'object' ? new Date(other.date) : other;
}
