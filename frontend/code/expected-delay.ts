import { say, type Texts } from '../texts/texts';

/** Times are said to the half hour, never earlier than what was promised. */
const HALF_HOUR = 30 * 60_000;
const DAY = 86_400_000;

/** Where and in which words a time is told. */
export interface Teller {
  readonly texts: Texts;
  readonly language: string;
  readonly timeZone: string;
}

/**
 * The promised time as one would say it: "aujourd’hui avant 16 h", "lundi avant midi". Both instants
 * come from the server: a kiosk's clock may be wrong.
 */
export function expectedDelay(answerBy: string, now: string, teller: Teller): string {
  const due = new Date(Math.ceil(Date.parse(answerBy) / HALF_HOUR) * HALF_HOUR);
  const days = dayNumber(due, teller) - dayNumber(new Date(now), teller);
  const { texts } = teller;
  const hour = hourOf(due, teller);
  if (days <= 0) {
    return say(texts, 'code.delay.today', hour);
  }
  if (days === 1) {
    return say(texts, 'code.delay.tomorrow', hour);
  }
  return days < 7
    ? say(texts, 'code.delay.weekday', hour, told(due, teller, { weekday: 'long' }))
    : say(texts, 'code.delay.date', hour, told(due, teller, { day: 'numeric', month: 'long' }));
}

/** When something was said: the day if it was not today, and the hour. */
export function moment(at: string, now: string, teller: Teller): string {
  const date = new Date(at);
  const hour = hourOf(date, teller);
  return dayNumber(date, teller) === dayNumber(new Date(now), teller)
    ? hour
    : `${told(date, teller, { weekday: 'long', day: 'numeric', month: 'long' })}, ${hour}`;
}

function hourOf(date: Date, teller: Teller): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone: teller.timeZone,
  }).formatToParts(date);
  const [hour, minute] = [part(parts, 'hour'), part(parts, 'minute')];
  if (hour === 12 && minute === 0) {
    return say(teller.texts, 'code.delay.noon');
  }
  const clock = told(date, teller, { hour: 'numeric', ...(minute > 0 && { minute: '2-digit' }) });
  // An hour is read in one piece: "17 h" never ends a line with 17.
  return clock.replace(/^0(?=\d)/, '').replaceAll(' ', '\u00a0');
}

/** Days since a fixed one, on the calendar of that place. */
function dayNumber(date: Date, { timeZone }: Teller): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(date);
  return Date.UTC(part(parts, 'year'), part(parts, 'month') - 1, part(parts, 'day')) / DAY;
}

function part(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): number {
  return Number(parts.find((one) => one.type === type)?.value);
}

function told(date: Date, teller: Teller, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(`${teller.language}-CA`, {
    ...options,
    timeZone: teller.timeZone,
  }).format(date);
}
