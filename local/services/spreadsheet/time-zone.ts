// Wall clock and moment: what a date typed into a Sheet means in the spreadsheet's time zone.

/** Year, month (1 to 12), day, hour, minute, second as a wall clock shows them. */
export type WallTime = [number, number, number, number, number, number];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

export function wallTime(ms: number, timeZone: string): WallTime {
  const parts = formatFor(timeZone).formatToParts(ms);
  const read = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return [read('year'), read('month'), read('day'), read('hour'), read('minute'), read('second')];
}

/** Milliseconds since the epoch of a wall time; in a gap of daylight saving, the later moment. */
export function momentOf(wall: WallTime, timeZone: string): number {
  const asUtc = (time: WallTime): number => {
    const date = new Date(0);
    date.setUTCFullYear(time[0], time[1] - 1, time[2]);
    date.setUTCHours(time[3], time[4], time[5], 0);
    return date.getTime();
  };
  const target = asUtc(wall);
  let guess = target;
  for (let round = 0; round < 3; round++) guess += target - asUtc(wallTime(guess, timeZone));
  return guess;
}
