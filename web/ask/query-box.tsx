import { useEffect, useId, useRef, useState } from 'react';

interface QueryBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  /** What was asked last; the box shows it and lets it be changed. */
  readonly value: string | null;
  readonly autoFocus: boolean;
  readonly asked: (words: string) => void;
}

/** The box one types a question or a search into. Enter sends; an input method's own Enter does not. */
export function QueryBox({ label, placeholder, submit, value, autoFocus, asked }: QueryBoxProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(value ?? '');
  useEffect(() => setWords(value ?? ''), [value]);
  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  return (
    <search>
      <form
        className="query-box"
        onSubmit={(event) => {
          event.preventDefault();
          const trimmed = words.trim();
          if (trimmed === '') field.current?.focus();
          else asked(trimmed);
        }}
      >
        <label htmlFor={id}>{label}</label>
        <div className="query-line">
          <input
            id={id}
            ref={field}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            maxLength={1000}
            placeholder={placeholder}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="primary">
            {submit}
          </button>
        </div>
      </form>
    </search>
  );
}
