import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';

interface QueryBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  /** What was asked last; the box shows it and lets it be changed. */
  readonly value: string | null;
  readonly autoFocus: boolean;
  readonly asked: (words: string) => void;
}

/**
 * The box one types a question or a search into; it grows with the words, so that a long question is seen whole on a
 * telephone too. Enter sends; an input method's own Enter does not.
 */
export function QueryBox({ label, placeholder, submit, value, autoFocus, asked }: QueryBoxProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(value ?? '');
  useEffect(() => setWords(value ?? ''), [value]);
  useEffect(() => {
    if (autoFocus) field.current?.focus({ preventScroll: true });
  }, [autoFocus]);
  useLayoutEffect(() => fitWords(field.current));
  useEffect(() => {
    const refit = () => fitWords(field.current);
    window.addEventListener('resize', refit);
    return () => window.removeEventListener('resize', refit);
  }, []);
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
          <textarea
            id={id}
            ref={field}
            rows={1}
            enterKeyHint="search"
            autoComplete="off"
            maxLength={1000}
            placeholder={placeholder}
            value={words}
            onChange={(event) => setWords(oneLine(event.target.value))}
            onKeyDown={sendOnEnter}
          />
          <button type="submit" className="primary">
            {submit}
          </button>
        </div>
      </form>
    </search>
  );
}

function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

/** As high as its words need. */
function fitWords(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}

/** A pasted question may come in lines. */
function oneLine(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;
}
