import { useMemo } from 'react';
import { useLanguage } from '../language/language.tsx';
import { routeHash, type SourceSpan } from '../routing/route.ts';
import { documentCall } from '../server/call.ts';
import type { DocumentView } from '../server/shapes.ts';
import { useRequest } from '../server/use-request.ts';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DocumentAside } from './document-aside.tsx';
import { DocumentHead } from './document-head.tsx';
import { sourceMarks } from './marks.ts';
import { entryAt, outlineOf } from './outline.ts';
import { SourceText } from './source-text.tsx';

/** A document as it was read: its source text with the cited sentence, its clauses, its damage. */
export function DocumentPage({ id, span }: { readonly id: string; readonly span: SourceSpan | null }) {
  const { t } = useLanguage();
  const { request, again } = useRequest<DocumentView>(documentCall(id), { keep: true });
  useTitle(request.status === 'done' ? request.value.document.title : t.documents.title);
  return (
    <div className="document-page">
      <p className="back">
        <a href={routeHash({ name: 'documents' })}>{t.document.back}</a>
      </p>
      {request.status !== 'done' && <h1 className="unseen">{t.documents.title}</h1>}
      {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
      {(request.status === 'loading' || request.status === 'idle') && <Busy words={t.document.busy} />}
      {request.status === 'done' && <Loaded view={request.value} span={span} />}
    </div>
  );
}

function Loaded({ view, span }: { readonly view: DocumentView; readonly span: SourceSpan | null }) {
  const { t } = useLanguage();
  const { sourceText } = view.document;
  const inside = span !== null && span.end <= sourceText.length ? span : null;
  const outline = useMemo(() => outlineOf(sourceText, view.clauses), [sourceText, view.clauses]);
  const marks = useMemo(() => sourceMarks(view, outline, inside), [view, outline, inside]);
  return (
    <>
      <DocumentHead document={view.document} />
      {span !== null && inside === null && (
        <p className="notice" role="alert">
          {t.document.outside}
        </p>
      )}
      <div className="document-columns">
        <DocumentAside
          view={view}
          outline={outline}
          current={inside === null ? null : entryAt(outline, inside.start)}
        />
        <SourceText text={sourceText} marks={marks} span={inside} />
      </div>
    </>
  );
}
