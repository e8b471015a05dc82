const LONGEST = 300;
/** Ends of the names of those a document is sent to. */
const ADDRESSEE =
  /(?:人民政府|政府|公署|部门|单位|委|办|局|厅|院|会|公司|企业|机构|办事处|大队|中心|院校|学校|银行|盟市|区县|县区|乡镇|街道)$/;
/** 各区人民政府，市政府各部门： where the text goes on in the same line. */
const RUN_IN = /^各[^。；：]{2,200}(?:部门|单位|机构|政府|委|局|厅|办事处|管委会|公司)：/;

/** The line of those whom a document addresses (主送机关): 各市、县人民政府，省政府各部门：. */
export function isSalutation(text: string): boolean {
  if (text.length > LONGEST || /[。；]|如下[：:]$|^(?:根据|为|现将|按照)/.test(text)) return false;
  return /^.{2,}[：:]$/.test(text)
    ? /(?:各|人民政府|部门|单位|委|局|厅|公司|机构)/.test(text)
    : isAddresseeList(text);
}

/** The same where print lost the colon: several bodies in a row, of which the first is one of many (各…). */
function isAddresseeList(text: string): boolean {
  if (!text.startsWith('各')) return false;
  const names = text.replace(/[（(][^（）()]{0,20}[）)]/g, '').split(/[，、]/);
  return names.length > 1 && names.every((name) => ADDRESSEE.test(name));
}

/** The line without the addressees it begins with. */
export function withoutSalutation(text: string): string {
  return text.replace(RUN_IN, '').trimStart();
}
