import { useLanguage } from '../language/language.tsx';

export function Footer() {
  const { t } = useLanguage();
  return (
    <footer className="footer">
      <p>{t.footer}</p>
      <p>
        <a href="/api/openapi.json">{t.api}</a>
      </p>
    </footer>
  );
}
