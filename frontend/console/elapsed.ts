const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How far `at` is from `now` as people say it, such as "il y a 2 min". */
export function elapsed(at: number, now: number, language: string): string {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
  const apart = at - now;
  const size = Math.abs(apart);
  if (size < MINUTE) {
    return words.format(0, 'second');
  }
  if (size < HOUR) {
    return words.format(Math.trunc(apart / MINUTE), 'minute');
  }
  if (size < DAY) {
    return words.format(Math.trunc(apart / HOUR), 'hour');
  }
  return words.format(Math.trunc(apart / DAY), 'day');
}
