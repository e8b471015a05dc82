/**
 * Makes pinyin.json: the characters of GB 2312 by their syllable without tone, in every customary reading. It tells
 * whether a wrong character sounds like the right one (桨, 奖), which is how most slips in typed Chinese come about.
 * Run: node --import tsx data/vocabulary/pinyin/build-pinyin.ts
 */
import { writeFileSync } from 'node:fs';
import { polyphonic } from 'pinyin-pro';

const decoder = new TextDecoder('gb18030', { fatal: true });
const syllables = new Map<string, string>();
for (let row = 0xb0; row <= 0xf7; row += 1)
  for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
    let character: string;
    try {
      character = decoder.decode(Uint8Array.of(row, cell));
    } catch {
      continue;
    }
    if (!/^\p{Script=Han}$/u.test(character)) continue;
    const [readings = ''] = polyphonic(character, { toneType: 'none', v: true });
    for (const syllable of new Set(readings.split(' ').filter((one) => /^[a-z]+$/.test(one))))
      syllables.set(syllable, (syllables.get(syllable) ?? '') + character);
  }
const sorted = Object.fromEntries([...syllables].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('pinyin.json', import.meta.url), `${JSON.stringify(sorted, null, 0).replaceAll('",', '",\n')}\n`);
