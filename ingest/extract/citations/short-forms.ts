import { titleKey } from '../../../text/normalize.ts';
import type { MarkedTitle } from './marked-titles.ts';

const NAME = '新?[《“"‘「]{0,2}([^《》“”"‘’「」（）()，。；\\n]{1,30})[》”"’」]{0,2}';
const CALLED = '(?:以下|下文|以下统一|后)?(?:简称|统称|下称|合称)[：:]?(?:为)?';
/** 《…》（以下简称《办法》）, （国发〔2012〕9号，以下简称“纲要”）, （下称《意见》）, （简称评价规则）. */
const IN_BRACKETS = new RegExp(`^[（(](?:[^（）()\\n]|[（(][^（）()\\n]{1,12}[）)]){0,45}?${CALLED}${NAME}`);
/** 《…》，以下简称《办法》，. */
const BEHIND_COMMA = new RegExp(`^，(?:以下|下文)${CALLED}${NAME}`);
/** A bracket with the number may come first: 《…》（国发〔2012〕9号）（以下简称《办法》）. */
const NUMBER_FIRST = /^[（(](?:[^（）()\n]|[（(][^（）()\n]{1,12}[）)]){4,40}[）)](?=[（(，])/;

/** Full title spans by the short form that the text introduces for them; keys are title keys. */
export function readShortForms(
  text: string,
  titles: readonly MarkedTitle[],
): ReadonlyMap<string, MarkedTitle> {
  const forms = new Map<string, MarkedTitle>();
  for (const marked of titles) {
    if (marked.title === null) continue;
    const behind = text.slice(marked.title.end + 1, marked.title.end + 160);
    const name = introducedIn(behind) ?? introducedIn(behind.replace(NUMBER_FIRST, ''));
    if (name !== undefined && !forms.has(titleKey(name))) forms.set(titleKey(name), marked);
  }
  return forms;
}

function introducedIn(behind: string): string | undefined {
  return (IN_BRACKETS.exec(behind) ?? BEHIND_COMMA.exec(behind))?.[1];
}
