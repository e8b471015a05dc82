import { performance } from 'node:perf_hooks';

export type Stage = 'read' | 'clean' | 'parse' | 'extract' | 'embed' | 'link' | 'load';
export type StageSeconds = Readonly<Record<Stage, number>>;

/** Adds up the seconds each stage takes, for the closing summary. */
export class Stopwatch {
  private readonly spent: Record<Stage, number> = {
    read: 0,
    clean: 0,
    parse: 0,
    extract: 0,
    embed: 0,
    link: 0,
    load: 0,
  };

  timedSync<T>(stage: Stage, work: () => T): T {
    const begun = performance.now();
    try {
      return work();
    } finally {
      this.spent[stage] += performance.now() - begun;
    }
  }

  async timed<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.spent[stage] += performance.now() - begun;
    }
  }

  /** Seconds by stage, to milliseconds. */
  seconds(): StageSeconds {
    const rounded = { ...this.spent };
    for (const stage of Object.keys(rounded) as Stage[]) rounded[stage] = Math.round(rounded[stage]) / 1000;
    return rounded;
  }
}
