import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/placard-site', import.meta.url));

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  cacheDir: `${cache}/astro`,
  // Many pages share each file: one cached copy instead of one in every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // No page is Markdown, and the highlighter's inline styles would not pass the policy below.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      // threats.md 4.1; `frame-ancestors` needs a header, which `placard serve` sends.
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: {
    cacheDir: `${cache}/vite`,
    build: { assetsInlineLimit: 0 },
  },
});
