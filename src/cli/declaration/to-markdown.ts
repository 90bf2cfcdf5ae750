import { cells, type Declaration, type DeclarationSection, recipientLines } from './declaration';

// Escapes everything that has a meaning in Markdown or HTML.
export const toPlain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&|~#]/g, (char) => (char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`))
    .replace(/\s+/g, ' ');

// A name as code keeps its characters: the fence is longer than any run of backticks in it.
export const code = (text: string): string => {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const pad = text.includes('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ').replace(/\|/g, '\\|')}${pad}${fence}`;
};

const table = (headings: readonly string[], { rows }: DeclarationSection): string[] =>
  rows.length
    ? [
        `| ${headings.map(toPlain).join(' | ')} |`,
        `|${' --- |'.repeat(headings.length)}`,
        ...rows.map((row) => {
          const [name = '', ...rest] = cells(row);
          return `| ${[code(name), ...rest.map(toPlain)].join(' | ')} |`;
        }),
        '',
      ]
    : [];

const list = (link: string, section: DeclarationSection): string[] => {
  const lines = recipientLines(section).map(
    ({ text, url }) =>
      `- ${toPlain(text)}${url && ` – [${toPlain(link)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`}`,
  );
  return lines.length ? [...lines, ''] : [];
};

export const toMarkdown = ({ headings, link, sections }: Declaration): string =>
  sections
    .flatMap((section) => [
      `## ${toPlain(section.title)}`,
      '',
      ...(section.description ? [toPlain(section.description), ''] : []),
      ...table(headings, section),
      ...list(link, section),
    ])
    .join('\n');
