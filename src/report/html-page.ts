import { type Child, type Markup, markup } from './markup.js';

/** A page of HTML that needs nothing else, no network and no script (which a browser is told), and that no search engine is to list; `style` is CSS of ours. */
export const htmlPage = ({ title, style }: { readonly title: string; readonly style: string }, body: Child): Markup =>
  markup`<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${body}
</body>
</html>
`;
