import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { LanguageProvider } from './language/language.tsx';
import { PlaceNamesProvider } from './language/place-names.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/ask.css';
import './styles/evidence.css';
import './styles/tables.css';
import './styles/chart.css';
import './styles/lineage.css';
import './styles/compare.css';
import './styles/understood.css';
import './styles/search.css';
import './styles/clauses.css';
import './styles/like-clauses.css';
import './styles/documents.css';
import './styles/source.css';
import './styles/print.css';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root"');
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <PlaceNamesProvider>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </PlaceNamesProvider>
    </LanguageProvider>
  </StrictMode>,
);
