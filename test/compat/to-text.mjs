/**
 * Runs in the page: returns its document as indented lines, with shadow roots and same-origin frames, without what
 * belongs to consent.js.
 */
export const toText = () => {
  const lines = [];
  const skipped = (node) =>
    node.localName?.startsWith('flux-consent') ||
    node.id === 'flux-consent-policy' ||
    (node.localName === 'script' && /\/flux-consent\/consent\.js$/.test(node.src)) ||
    (node.localName === 'meta' && node.httpEquiv === 'Content-Security-Policy' && !node.content);
  const inside = (node, depth) => {
    if (node.shadowRoot) {
      lines.push(`${' '.repeat(depth)}#shadow`);
      lines.push(`${' '.repeat(depth)}sheets ${node.shadowRoot.adoptedStyleSheets.length}`);
      each(node.shadowRoot, depth + 1);
    }
    if (node.localName === 'iframe') {
      try {
        if (node.contentDocument) each(node.contentDocument, depth + 1);
      } catch {
        lines.push('another origin');
      }
    }
    each(node.localName === 'template' ? node.content : node, depth + 1);
  };
  const each = (parent, depth) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3 && node.data.trim())
        lines.push(' '.repeat(depth) + node.data.trim().replace(/\s+/g, ' '));
      if (node.nodeType !== 1 || skipped(node)) continue;
      const attributes = [...node.attributes]
        .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
        .sort();
      lines.push(`${' '.repeat(depth)}<${node.localName}${attributes.join('')}>`);
      inside(node, depth);
    }
  };
  each(document, 0);
  /** Differs with each load: blob URLs, random names. */
  const random = /blob:[^"\s]+|mce_\d{10,}|\d{13,}|[0-9a-f]{8}-[0-9a-f-]{27}/g;
  return { text: lines.join('\n').replace(random, 'RANDOM'), result: window.result };
};
