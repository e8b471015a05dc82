import type { Coverage, Level } from '../answer.ts';
import { englishPlace } from '../place-words.ts';

type Language = 'zh' | 'en';

const MOST = 12;
const LEVELS: Readonly<Record<Level, readonly [string, string]>> = {
  national: ['国家级', 'national bodies'],
  province: ['省级', 'provinces'],
  prefecture: ['市级', 'prefectures'],
  county: ['县级', 'counties'],
};

/** The places asked about that do not speak, in one list; empty where there are none. */
export function silentPlaces({ silent }: Coverage, language: Language): string {
  const names = silent.map(({ name, level }) => (language === 'zh' ? name : englishPlace(name, level)));
  return language === 'zh'
    ? listed(names, '、', (rest) => `等${rest + MOST}个地方`)
    : listed(names, ', ', (rest) => ` and ${rest} more`);
}

/** Documents that do speak, in one list. */
export function speakingDocuments(names: readonly string[], language: Language): string {
  return language === 'zh'
    ? listed(names, '、', (rest) => `等${rest + MOST}份文件`)
    : listed(names, ', ', (rest) => ` and ${rest} more`);
}

/** How few places a silence rests on, and those asked about that nothing can be said of. */
export function beyondTheCollection({ levels, notLoaded }: Coverage, language: Language): readonly string[] {
  if (language === 'zh')
    return [
      ...levels.map(
        ({ level, loaded, total }) =>
          `全国${total}个${LEVELS[level][0]}地方中，馆藏只有${loaded}个的文件；未收录的不等于没有写到。`,
      ),
      ...(notLoaded.length > 0
        ? [`馆藏没有${notLoaded.map(({ name }) => name).join('、')}的文件，无法判断。`]
        : []),
    ];
  const missing = notLoaded.map(({ name, level }) => englishPlace(name, level)).join(', ');
  return [
    ...levels.map(
      ({ level, loaded, total }) =>
        `The collection holds documents of ${loaded} of ${total} ${LEVELS[level][1]}; the others are unknown, not silent.`,
    ),
    ...(missing === ''
      ? []
      : [`The collection holds no document of ${missing}, so nothing can be said of it.`]),
  ];
}

function listed(names: readonly string[], separator: string, more: (rest: number) => string): string {
  const rest = names.length - MOST;
  return `${names.slice(0, MOST).join(separator)}${rest > 0 ? more(rest) : ''}`;
}
