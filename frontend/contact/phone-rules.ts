import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/max';
import { northAmerican, type ReadPhone } from './phone';

/**
 * Reads a number by the rules of libphonenumber, with its full data: the server uses the same rules, and
 * a number that passes here must pass there. Without a country code it is a number of Canada.
 */
export const readPhone: ReadPhone = (typed) => {
  if (typed.trim() === '') {
    return { kind: 'empty' };
  }
  const number = parsePhoneNumberFromString(typed, { defaultCountry: 'CA', extract: false });
  if (number?.isValid()) {
    const shown =
      number.countryCallingCode === '1'
        ? northAmerican(number.nationalNumber)
        : number.formatInternational();
    return { kind: 'good', e164: number.number, shown };
  }
  const length = validatePhoneNumberLength(typed, 'CA');
  return { kind: length === 'TOO_SHORT' ? 'short' : 'wrong' };
};
