import { withoutBlanks } from '../../text/normalize.ts';
import { parseNumber } from '../../text/numerals.ts';

const NUMBER = /^([\p{Script=Han}]{1,20})[〔[(（【［]?((?:19|20)\d{2})[〕\])）】］]?年?第?(\d{1,5})号$/u;

/** 国务院令第390号, 中华人民共和国主席令第七十一号. */
const ORDER =
  /^(?:中华人民共和国(?=国务院|主席))?([\p{Script=Han}]{2,24}令)第?(\d{1,4}|[一二三四五六七八九十百零〇]{1,6})号$/u;

/**
 * A document number reduced to what two printings of it share (鄂州政发[2012]14号, 鄂州政发〔2012〕 14 号).
 * @returns null where it is neither of the form 机关代字〔年〕序号 nor an order's, as damaged ones are, nor names whose order
 * it is (省政府令第5号 of any province).
 */
export function documentNumberKey(printed: string | null): string | null {
  if (printed === null) return null;
  const bare = withoutBlanks(printed);
  const match = NUMBER.exec(bare);
  if (match === null) return orderKey(bare);
  const [, office = '', year = '', serial = ''] = match;
  return `${office}〔${year}〕${Number(serial)}号`;
}

function orderKey(printed: string): string | null {
  const [, giver = '', number = ''] = ORDER.exec(printed) ?? [];
  if (giver === '' || /^(?:省|市|县|区|州|自治区)?(?:人民)?政府令/.test(giver)) return null;
  const serial = parseNumber(number);
  return serial === null ? null : `${giver}第${serial}号`;
}
