/**
 * The terms of lexical search, the same on both sides of the index: overlapping pairs of characters inside a run
 * of Chinese characters, and whole lower-case words for Latin letters and digits. Pairs find every phrase of two
 * and more characters, which word segmentation hides (质量奖 inside 中国质量奖获奖组织), at no loss in ranking.
 */
const RUN = /\p{Script=Han}+|[a-z0-9]+(?:[.'-][a-z0-9]+)*/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * The terms of `text` in order, repetitions kept. A lone Chinese character is its own term; punctuation and blanks
 * separate runs. Full-width letters and digits count as their half-width forms.
 */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(RUN)) {
    if (!HAN.test(run)) {
      terms.push(run);
      continue;
    }
    const characters = Array.from(run);
    if (characters.length === 1) terms.push(run);
    for (let i = 0; i + 1 < characters.length; i += 1) terms.push(`${characters[i]}${characters[i + 1]}`);
  }
  return terms;
}

/** The terms joined by blanks: what a full-text index with a whitespace tokenizer is given. */
export function searchTermText(text: string): string {
  return searchTerms(text).join(' ');
}
