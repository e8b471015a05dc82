import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run build` writes the page to dist/web, which the server serves; `npx vite web` serves it while working on it. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022' },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
