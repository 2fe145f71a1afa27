/** What a typed telephone number is, as far as one can tell by now. */
export type PhoneReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'good'; readonly e164: string; readonly shown: string };

export type ReadPhone = (typed: string) => PhoneReading;

/** As people here write it: 514 555-0134. */
export function northAmerican(nationalNumber: string): string {
  return nationalNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1\u00a0$2-$3');
}

/** For the moment before the real rules are loaded: nothing wrong is said, ten digits are a number. */
export const readPhoneRoughly: ReadPhone = (typed) => {
  if (typed.trim() === '') {
    return { kind: 'empty' };
  }
  const [, number] = /^(?:\+?1)?([2-9]\d{9})$/.exec(typed.replaceAll(/[\s().-]/g, '')) ?? [];
  return number
    ? { kind: 'good', e164: `+1${number}`, shown: northAmerican(number) }
    : { kind: 'short' };
};

/** The real rules, fetched when first needed: they weigh more than the rest of the form. */
export async function loadReadPhone(): Promise<ReadPhone> {
  try {
    return (await import('./phone-rules')).readPhone;
  } catch {
    return readPhoneRoughly;
  }
}
