import { strToU8 } from 'fflate';
import { damageBytes, damageText } from './damage.ts';
import { Dice } from './dice.ts';
import { extreme } from './extremes.ts';
import { type Original, original, utf16 } from './originals.ts';
import { policyLines } from './policy-text.ts';

/** One in this many inputs is made to overwhelm; the others are sound files that were damaged. */
const EXTREME_EVERY = 12;

/** The mutated file that a seed stands for, the same on every machine. */
export function mutatedInput(seed: number): Original {
  const dice = new Dice(seed);
  if (seed % EXTREME_EVERY === 0) return extreme(dice);
  return lightInput(dice);
}

/** A small file that was damaged. */
export function lightInput(dice: Dice): Original {
  if (dice.chance(0.3)) {
    const text = damageText(policyLines(dice, dice.size(50, 8000)).join('\n'), dice);
    return { name: 'a.txt', bytes: dice.chance(0.8) ? strToU8(text) : utf16(text) };
  }
  const { name, bytes } = original(dice);
  // What is damaged inside its packing as well as around it; a wrong name must not matter.
  const shown = dice.chance(0.1) ? dice.pick(['a.txt', 'a.html', 'a.docx', 'a.pdf', 'a.zip', 'a.md']) : name;
  return { name: shown, bytes: damageBytes(bytes, dice) };
}
