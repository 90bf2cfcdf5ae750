/**
 * Notes the sheet of a `<style>`. The function returned has a text parsed instead, by `put`, and then does to the
 * new sheet what the page has done to the old one since: rules it has added, `disabled`.
 */
export const noteSheet = (style: HTMLStyleElement | undefined): ((put: () => unknown) => unknown) => {
  const sheet = style?.sheet;
  const known = new Set(Array.from(sheet?.cssRules ?? []));
  return (put) => {
    const old = style?.sheet === sheet ? sheet : undefined;
    const rules = Array.from(old?.cssRules ?? []);
    put();
    const now = style?.sheet;
    if (!old || !now) return;
    now.disabled = old.disabled;
    for (const [index, rule] of rules.entries()) if (!known.has(rule)) now.insertRule(rule.cssText, index);
  };
};
