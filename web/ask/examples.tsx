import { useId } from 'react';

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly string[];
  readonly hashOf: (words: string) => string;
}

/** Questions to begin with, as links: they can be opened, shared, and read aloud. */
export function Examples({ title, examples, hashOf }: ExamplesProps) {
  const heading = useId();
  return (
    <section className="examples" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {examples.map((words) => (
          <li key={words}>
            <a href={hashOf(words)}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
