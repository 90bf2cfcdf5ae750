// The WebKit of this machine: Debian's MiniBrowser, driven by WebDriver. Playwright can only drive its own build.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
// @ts-expect-error: ensure.mjs runs it before anything is installed, so it has no types
import { findWebKit } from './browsers.mjs';

interface Found {
  readonly driver: string;
  readonly browser: string;
  readonly display: string | undefined;
}

export const NO_WEBKIT =
  'No WebKit on this machine: install webkit2gtk-driver and xvfb (Debian), or name a driver in WEBKIT_DRIVER.';

/** A browser window that shares nothing with others. */
export interface Session {
  readonly driver: WebDriver;
  /** Kills it, whatever it is doing. */
  stop(): void;
}

export interface WebKit {
  readonly version: string;
  session(): Promise<Session>;
  stop(): void;
}

/** Timeout for a script in the page, in milliseconds. */
const PATIENCE = 5000;
const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** A proxy that maps every host to one port of this machine: WebKit has no host mapping, and leaves DNS to a proxy. */
const startProxy = async (port: number): Promise<Server> => {
  const proxy = createServer((_, response) => {
    response.statusCode = 502;
    response.end();
  });
  proxy.on('connect', (_, client) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return proxy;
};
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const port = portOf(server);
  await new Promise((done) => server.close(done));
  return port;
};

/** Starts a virtual display, or uses an existing one. */
const startDisplay = async (
  xvfb: string | undefined,
): Promise<{ name: string; process?: ChildProcess | undefined }> => {
  if (!xvfb) return { name: process.env.DISPLAY as string };
  const started = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((done, fail) => {
    started.on('error', fail);
    (started.stdio[3] as Readable).once('data', (text) => done(`:${String(text).trim()}`));
  });
  return { name, process: started };
};

const startSession = async (found: Found, display: string, proxy: number): Promise<Session> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // Its own process group, so that the browser and its processes end with the driver.
  const started = spawn(found.driver, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
    detached: true,
  });
  const stop = (): void => {
    try {
      process.kill(-(started.pid as number), 'SIGKILL');
    } catch {
      // It has already exited.
    }
  };
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(50);
  }
  try {
    const driver = await new Builder()
      .usingServer(address)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          acceptInsecureCerts: true,
          timeouts: { script: PATIENCE, pageLoad: 8000, implicit: 0 },
          'webkitgtk:browserOptions': {
            binary: found.browser,
            args: ['--automation', `--proxy=http://127.0.0.1:${proxy}`],
          },
        }),
      )
      .build();
    return { driver, stop };
  } catch (error) {
    stop();
    throw error;
  }
};

/** Starts a WebKit that maps every host to the server at `port`; undefined if there is no WebKit. */
export const startWebKit = async (port: number): Promise<WebKit | undefined> => {
  const found: Found | undefined = findWebKit();
  if (!found) return undefined;
  const display = await startDisplay(found.display);
  const proxy = await startProxy(port);
  const sessions = new Set<Session>();
  const open = async (): Promise<Session> => {
    const { driver, stop } = await startSession(found, display.name, portOf(proxy));
    const session: Session = {
      driver,
      stop() {
        sessions.delete(session);
        stop();
      },
    };
    sessions.add(session);
    return session;
  };
  const stop = (): void => {
    for (const each of sessions) each.stop();
    proxy.close();
    display.process?.kill();
  };
  try {
    // A session takes seconds to start, so the one opened for the version is also the first one returned.
    let first: Session | undefined = await open();
    const version = (await first.driver.getCapabilities()).getBrowserVersion() ?? '';
    const session = (): Promise<Session> => {
      const ready = first;
      first = undefined;
      return ready ? Promise.resolve(ready) : open();
    };
    return { version, session, stop };
  } catch (error) {
    stop();
    throw error;
  }
};
