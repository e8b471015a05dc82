import { SingleBar } from 'cli-progress';
import type { IngestEvent } from '../../ingest/ingest.ts';
import type { QpgError } from '../../text/errors.ts';

export interface Progress {
  tell(event: IngestEvent): void;
  stop(): void;
}

/** A bar on a terminal, plain lines elsewhere; always on standard error, so that --json stays clean. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? bar(stream) : plainLines(stream);
}

/** The lines an error is told in: code, what happened, and the remedy. */
export function errorLines(error: QpgError): string {
  return `[${error.code}] ${error.message}\n  Remedy: ${error.remedy}`;
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  let files = 0;
  let done = 0;
  return {
    tell(event) {
      if (event.kind === 'begun') files = event.files;
      if (event.kind === 'begun' || event.kind === 'embedding') return;
      done++;
      const line =
        event.kind === 'refused' ? `refused\n  ${errorLines(event.error)}` : `${event.kind}  ${event.title}`;
      stream.write(`${done}/${files}  ${event.file}  ${line}\n`);
    },
    stop() {},
  };
}

function bar(stream: NodeJS.WriteStream): Progress {
  const single = new SingleBar({
    stream,
    format: '{bar} {percentage}%  {file}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  let done = 0;
  const refused: string[] = [];
  return {
    tell(event) {
      if (event.kind === 'begun') {
        single.start(event.files, 0, { file: '' });
      } else if (event.kind === 'embedding') {
        single.update(done + event.done / Math.max(1, event.total), { file: event.file });
      } else {
        done++;
        if (event.kind === 'refused') refused.push(`refused  ${event.file}\n  ${errorLines(event.error)}\n`);
        single.update(done, { file: event.file });
      }
    },
    stop() {
      single.stop();
      for (const line of refused) stream.write(line);
    },
  };
}
