import { all, type Surface } from '../surface';
import { wrap } from '../wrap';

/** Addresses that code sets, by property or by attribute. */
const PROPERTIES: Readonly<Record<string, string>> = {
  HTMLScriptElement: 'src',
  HTMLIFrameElement: 'src',
  HTMLImageElement: 'src srcset',
  HTMLLinkElement: 'href',
  HTMLMediaElement: 'src',
  HTMLVideoElement: 'poster',
  HTMLSourceElement: 'src srcset',
  HTMLTrackElement: 'src',
  HTMLEmbedElement: 'src',
  HTMLObjectElement: 'data',
};

export const attributes: Surface = ({ page, elements }) => {
  const prototype = (name: string) =>
    (page as unknown as Record<string, { prototype: object }>)[name]?.prototype;
  return all([
    ...Object.entries(PROPERTIES).flatMap(([name, keys]) =>
      keys.split(' ').map((key) =>
        wrap(
          prototype(name),
          key,
          (go, [value], self) => {
            if (!elements.attribute(self, key, String(value))) go();
          },
          'set',
        ),
      ),
    ),
    wrap(prototype('Element'), 'setAttribute', (go, [name, value], self) => {
      if (!elements.attribute(self, String(name).toLowerCase(), String(value))) go();
    }),
  ]);
};
