const without = (list, from, count) => [...list.slice(0, from), ...list.slice(from + count)];

/** All cases that are one step shorter: without some lines or some pieces of HTML. */
const shorter = function* (lines) {
  for (let size = lines.length >> 1; size >= 1; size >>= 1)
    for (let from = 0; from + size <= lines.length; from++)
      if (lines.length > size) yield without(lines, from, size);
  for (const [at, parts] of lines.entries()) {
    for (const [place, part] of parts.entries()) {
      if (!Array.isArray(part) || part.length < 2) continue;
      for (let index = 0; index < part.length; index++)
        yield lines.with(at, parts.with(place, without(part, index, 1)));
    }
  }
};

/** The shortest case found that still fails. `fails(lines)` tries one. */
export const shrink = async (lines, fails, tries = 40) => {
  let best = lines;
  let left = tries;
  for (let found = true; found && left > 0; ) {
    found = false;
    for (const candidate of shorter(best)) {
      if (left-- <= 0) break;
      if (await fails(candidate)) {
        best = candidate;
        found = true;
        break;
      }
    }
  }
  return best;
};
