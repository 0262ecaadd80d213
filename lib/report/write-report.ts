import { escapeHtml, isolated, webLink } from './escape-html';
import { fileStyle } from './file-style';
import type { ReportQuote, ReportText } from './report-text';
import { writeIndex } from './write-index';
import { tableHtml } from './write-table';

/** Nothing is loaded, nothing runs, nothing is sent: all that the file needs is in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A report as one HTML file that needs nothing else, in pieces: what it is about, each picture with its table, how it was counted, the numbered quotes,
 * and which of them are behind which number. Every number is a link to its quotes. Words of others are shown as they are and never read as markup.
 */
export async function* writeReport(text: ReportText, quotes: AsyncIterable<ReportQuote>): AsyncGenerator<string> {
  yield headHtml(text);
  for (const table of text.tables) yield tableHtml(table, text);
  yield `<section id="method"><h2>${escapeHtml(text.method.title)}</h2>\n<ul>${text.method.items.map((item) => `<li>${isolated(item)}</li>`).join('')}</ul></section>\n`;
  yield `<section id="quotes"><h2>${escapeHtml(text.quotes)}</h2>\n<ol class="quotes">\n`;
  for await (const quote of quotes) yield quoteHtml(quote, text.passage);
  yield '</ol></section>\n';
  yield* writeIndex(text);
  yield '</main></body></html>\n';
}

function headHtml({ language, title, facts, tables, contents, method, quotes, index }: ReportText): string {
  const parts = [...tables.map((table) => [table.id, table.title]), ['method', method.title], ['quotes', quotes], ['index', index.title]];
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Ascribe">
<title>${escapeHtml(title)}</title>
<style>${fileStyle}</style>
</head>
<body><main>
<header><h1>${isolated(title)}</h1>
${facts.map((fact) => `<p>${isolated(fact)}</p>`).join('\n')}
<nav aria-label="${escapeHtml(contents)}"><ul>${parts.map(([id, words]) => `<li><a href="#${id}">${escapeHtml(words!)}</a></li>`).join('')}</ul></nav>
</header>
`;
}

function quoteHtml({ number, statement, quote, link, facts, note }: ReportQuote, passage: string): string {
  const said = [
    `<p class="statement" dir="auto">${escapeHtml(statement)}</p>`,
    quote === statement ? '' : `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>`,
    `<dl>${facts.map(([label, words]) => `<div><dt>${escapeHtml(label)}</dt> <dd>${isolated(words)}</dd></div>`).join('\n')}</dl>`,
    note ? `<p class="note" dir="auto">${escapeHtml(note)}</p>` : '',
    `<p class="link">${webLink(link, passage)}</p>`,
  ];
  return `<li id="q${number}" value="${number}">${said.filter(Boolean).join('\n')}</li>\n`;
}
