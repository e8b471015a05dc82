import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './outline.ts';
import { laws, type MadeParagraph, plans, renderParagraphs } from './strategies.ts';

const TITLE = '某市质量提升工作方案\n';

interface Shown {
  readonly depth: number;
  readonly marker: string;
  readonly title: string;
}

/** The numbered clauses that the parser finds. */
const found = (source: string): readonly Shown[] =>
  read(source)
    .clauses.filter(({ marker }) => marker !== '')
    .map(({ depth, marker, title }) => ({ depth, marker, title }));

const made = (paragraphs: readonly MadeParagraph[]): readonly Shown[] =>
  paragraphs.map(({ depth, marker, title }) => ({ depth, marker, title }));

describe('a made-up document', () => {
  test('in any numbering parses back to its tree', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const paragraphs = renderParagraphs(document);
        expect(found(TITLE + paragraphs.map(({ text }) => text).join('\n'))).toEqual(made(paragraphs));
      }),
      { numRuns: 300 },
    );
  });

  test('has paths made of the labels above', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const { clauses } = read(
          TITLE +
            renderParagraphs(document)
              .map(({ text }) => text)
              .join('\n'),
        );
        for (const { parent, path, label } of clauses) {
          const above = parent === null ? '' : `${clauses[parent]?.path} > `;
          expect(path).toBe(above + label);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is not flagged for its numbers', () => {
    fc.assert(
      fc.property(plans, (document) => {
        const { damage } = read(
          TITLE +
            renderParagraphs(document)
              .map(({ text }) => text)
              .join('\n'),
        );
        expect(damage.filter(({ kind }) => kind === 'numbering')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('with articles keeps its tree where line ends are lost', () => {
    const borders = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(laws, borders, (document, lost) => {
        const paragraphs = renderParagraphs(document);
        const text = paragraphs.map((paragraph, i) => {
          const isHeading = !paragraph.text.endsWith('。');
          if (lost[i] !== true) return `${paragraph.text}\n`;
          return isHeading ? `${paragraph.text} ` : paragraph.text;
        });
        expect(found(TITLE + text.join(''))).toEqual(made(paragraphs));
      }),
      { numRuns: 300 },
    );
  });

  test('with articles keeps its tree under a table of contents', () => {
    fc.assert(
      fc.property(laws, (document) => {
        const paragraphs = renderParagraphs(document);
        const chapters = paragraphs.filter(({ depth }) => depth === 1);
        const contents = ['目录', ...chapters.map(({ text }) => text)];
        const body = paragraphs.map(({ text }) => text);
        expect(found(TITLE + [...contents, ...body].join('\n'))).toEqual(made(paragraphs));
      }),
      { numRuns: 100 },
    );
  });
});
