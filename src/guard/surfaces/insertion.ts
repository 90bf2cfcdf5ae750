import { all, type Surface } from '../surface';
import { wrap } from '../wrap';

/** Elements that code inserts: looked at before they go in, as scripts and frames start inside the insertion. */
const METHODS = {
  Node: 'appendChild insertBefore replaceChild',
  Element: 'append prepend before after replaceWith replaceChildren insertAdjacentElement',
  CharacterData: 'before after replaceWith',
  Document: 'append prepend replaceChildren',
  DocumentFragment: 'append prepend replaceChildren',
  Range: 'insertNode surroundContents',
};

export const insertion: Surface = ({ page, elements }) =>
  all(
    Object.entries(METHODS).flatMap(([name, methods]) =>
      methods.split(' ').map((method) =>
        wrap(
          (page[name as keyof typeof METHODS] as { prototype: object }).prototype,
          method,
          (go, args, self) => {
            // What goes into a tree that is not in the document is looked at when that tree goes in.
            if (self.isConnected !== false) for (const node of args) if (node?.nodeType) elements.scrub(node);
            return go();
          },
        ),
      ),
    ),
  );
