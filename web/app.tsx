import { useEffect, useRef } from 'react';
import { AskPage } from './ask/ask-page.tsx';
import { DocumentPage } from './documents/document-page.tsx';
import { DocumentsPage } from './documents/documents-page.tsx';
import { useLanguage } from './language/language.tsx';
import type { Route } from './routing/route.ts';
import { useRoute } from './routing/use-route.ts';
import { useScrollMemory } from './routing/use-scroll-memory.ts';
import { SearchPage } from './search/search-page.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { useTitle } from './shell/use-title.ts';

export function App() {
  const { t } = useLanguage();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(route.name);
  useScrollMemory(route);

  // A reader who hears the page is taken to the new view; the first view is announced by the browser.
  useEffect(() => {
    if (shown.current !== route.name) main.current?.focus({ preventScroll: true });
    shown.current = route.name;
  }, [route.name]);

  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {t.skip}
      </button>
      <Header at={route.name} />
      <main id="main" ref={main} tabIndex={-1}>
        <View route={route} />
      </main>
      <Footer />
    </>
  );
}

function View({ route }: { readonly route: Route }) {
  switch (route.name) {
    case 'ask':
      return <AskPage question={route.question} after={route.after} />;
    case 'search':
      return <SearchPage query={route.query} narrowing={route.narrowing} />;
    case 'documents':
      return <DocumentsPage />;
    case 'document':
      return <DocumentPage key={route.id} id={route.id} span={route.span} />;
    case 'unknown':
      return <UnknownAddress />;
  }
}

function UnknownAddress() {
  const { t } = useLanguage();
  useTitle(t.problem.unknownAddress);
  return (
    <section className="state">
      <h1>{t.problem.unknownAddress}</h1>
      <p>
        <a href="#/">{t.problem.home}</a>
      </p>
    </section>
  );
}
