// @ts-check
// The guide for the office as pages that any browser shows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

const DOCS = join(import.meta.dirname, '..', 'docs');
const PAGES = ['guida', 'demo', 'regole'];

const STYLE = `body { font: 17px/1.55 "Titillium Web", "Segoe UI", "Noto Sans", sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #17324d; }
a { color: #0059b3; } h1, h2, h3 { line-height: 1.2; margin-top: 2em; }
code, pre { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: .92em; background: #f0f3f7; border-radius: 3px; }
code { padding: .1em .25em; } pre { padding: .7em 1em; overflow-x: auto; } pre code { padding: 0; }
table { border-collapse: collapse; margin: 1em 0; } th, td { border: 1px solid #c5c7c9; padding: .35em .6em; text-align: left; vertical-align: top; }`;

const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }) {
      const [word = ''] = text.toLowerCase().split(/[^\p{L}\p{N}-]/u);
      return `<h${depth} id="${word}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

/** The pages, by name of file: they lead to one another. */
export function guidePages() {
  return new Map(PAGES.map((name) => [`${name}.html`, page(readFileSync(join(DOCS, `${name}.md`), 'utf8'))]));
}

/** @param {string} markdown */
function page(markdown) {
  const [, title = 'zerosei'] = /^# (.+)$/m.exec(markdown) ?? [];
  const body = String(marked.parse(markdown)).replace(/(href="[a-z]+)\.md(?=[#"])/g, '$1.html');
  return `<!doctype html>
<html lang="it">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${STYLE}</style></head>
<body>
${body}</body>
</html>
`;
}
