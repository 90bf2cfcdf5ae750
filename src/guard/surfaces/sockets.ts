import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** Connections: a held one looks as if it were still connecting. ICE servers that must wait are left out. */
export const sockets: Surface = ({ page, base, judge, held, wrap, closing }) => {
  wrap(page, 'WebSocket WebSocketStream EventSource WebTransport', (go, [given, ...rest], _, key) => {
    const url = `${given}`;
    const verdict = judge.url('request', url);
    const open = (): object => closing(go([url, ...rest]), url);
    return verdict
      ? standIn(page[key as 'WebSocket'].prototype, (make) => held.hold(verdict, make), open, {
          url: new URL(url, base()).href,
          readyState: 0,
          bufferedAmount: 0,
          binaryType: 'blob',
          protocol: '',
          extensions: '',
          withCredentials: false,
        })
      : open();
  });
  const may = (url: string): boolean => !judge.url('request', `https://${url.replace(/^\w+:|\?.*$/g, '')}`);
  /** Reads the URLs once: an iterable may be empty the next time, an object another string. */
  const listed = (server?: RTCIceServer): RTCIceServer => {
    const { urls } = server ?? {};
    if (urls === undefined) return server ?? ({} as RTCIceServer);
    const list = Object(urls) === urls && Symbol.iterator in (urls as object);
    return { ...server, urls: list ? Array.from(urls, (url) => `${url}`) : `${urls}` };
  };
  const servers: Handler = (go, [options, ...rest]) => {
    const given = options?.iceServers;
    // A value that is no list of servers makes the native call throw.
    if (!given?.[Symbol.iterator]) return go();
    const iceServers = [...given].map(listed).filter(({ urls }) => [urls ?? []].flat().every(may));
    return go([{ ...options, iceServers }, ...rest]);
  };
  wrap(page, 'RTCPeerConnection webkitRTCPeerConnection', servers);
  wrap('RTCPeerConnection', 'setConfiguration', servers);
};
