import { titleKey } from '../../../text/normalize.ts';
import type { MarkedTitle } from './marked-titles.ts';

/** 《…》（以下简称《办法》）, （国发〔2012〕9号，以下简称“纲要”）, （下称《意见》）, （简称评价规则）. */
const INTRODUCTION =
  /^[（(][^（）()\n]{0,45}?(?:简称|下称)[：:]?(?:为)?[《“"]?([^《》“”"（）()\n]{1,30})[》”"]?[）)]/;

/** Full title spans by the short form that the text introduces for them; keys are title keys. */
export function readShortForms(
  text: string,
  titles: readonly MarkedTitle[],
): ReadonlyMap<string, MarkedTitle> {
  const forms = new Map<string, MarkedTitle>();
  for (const marked of titles) {
    if (marked.title === null) continue;
    const introduction = INTRODUCTION.exec(text.slice(marked.title.end + 1, marked.title.end + 110));
    if (introduction?.[1] !== undefined) forms.set(titleKey(introduction[1]), marked);
  }
  return forms;
}
