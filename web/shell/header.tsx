import { useLanguage } from '../language/language.tsx';
import { type Route, routeHash } from '../routing/route.ts';

/** Name, main navigation, language. The double rule below is the one that heads a printed official document. */
export function Header({ at }: { readonly at: Route['name'] }) {
  const { t, language, speak } = useLanguage();
  const links = [
    { route: { name: 'ask', question: null, after: null }, words: t.nav.ask, current: at === 'ask' },
    { route: { name: 'search', query: null, narrowing: {} }, words: t.nav.search, current: at === 'search' },
    {
      route: { name: 'documents' },
      words: t.nav.documents,
      current: at === 'documents' || at === 'document',
    },
  ] as const;
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="header">
      <div className="header-line">
        <a className="wordmark" href="#/">
          {t.siteName}
        </a>
        <nav aria-label={t.nav.label}>
          <ul>
            {links.map(({ route, words, current }) => (
              <li key={route.name}>
                <a href={routeHash(route)} aria-current={current ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <button
          type="button"
          className="quiet language"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => speak(other)}
        >
          {t.switchLanguage}
        </button>
      </div>
    </header>
  );
}
