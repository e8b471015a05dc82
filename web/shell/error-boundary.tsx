import { Component, type ReactNode } from 'react';
import { useLanguage } from '../language/language.tsx';

/** Shows a plain notice where drawing the page failed, instead of a blank one. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  const { t } = useLanguage();
  return (
    <main className="state" role="alert">
      <h1>{t.problem.broken}</h1>
      <p>{t.problem.brokenRemedy}</p>
    </main>
  );
}
