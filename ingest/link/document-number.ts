import { withoutBlanks } from '../../text/normalize.ts';

const NUMBER = /^([\p{Script=Han}]{1,20})[〔[(（【［]?((?:19|20)\d{2})[〕\])）】］]?年?第?(\d{1,5})号$/u;

/**
 * A document number reduced to what two printings of it share (鄂州政发[2012]14号, 鄂州政发〔2012〕 14 号).
 * @returns null where it is not of the form 机关代字〔年〕序号, as damaged ones are.
 */
export function documentNumberKey(printed: string | null): string | null {
  if (printed === null) return null;
  const match = NUMBER.exec(withoutBlanks(printed));
  if (match === null) return null;
  const [, office = '', year = '', serial = ''] = match;
  return `${office}〔${year}〕${Number(serial)}号`;
}
