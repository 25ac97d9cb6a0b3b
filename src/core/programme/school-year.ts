// The school year, as people write it.

/** 2026–27, 2026-27, 2026/27 and 2026–2027 all mean the first of them; '' for what is no school year. */
export function schoolYearIn(text: string): string {
  const [, from, to] = /^(20\d\d) ?[-–—/] ?(?:20)?(\d\d)$/.exec(text) ?? [];
  const next = String((Number(from) + 1) % 100).padStart(2, '0');
  return from !== undefined && to === next ? `${from}–${to}` : '';
}

/** 2026-27 is 2026–27; what is no school year stays as it was written. */
export function asStored(schoolYear: string): string {
  return schoolYearIn(schoolYear) || schoolYear;
}
