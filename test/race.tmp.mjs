import { register } from 'node:module';
register('./surfaces/typescript.mjs', import.meta.url);
const { launch } = await import('./surfaces/browsers.ts');
const { SuiteServer } = await import('./surfaces/server.ts');
const { folderOf } = await import('./surfaces/page.ts');
const { vectors } = await import('./surfaces/vectors/index.ts');
const server = await new SuiteServer().start();
const N = Number(process.argv[3] ?? 20);
for (const what of process.argv[2].split(',')) {
  const browser = await launch('chromium');
  const vector = vectors.find(({ id }) => id === what);
  let leaks = 0, connects = 0;
  for (let i = 1; i <= N; i++) {
    const key = `k${what.length}${i}`;
    server.folders.set(key, folderOf(vector, 'undeclared', { key, port: server.port, udp: 0, party: 'tracker' }));
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`https://app.test:${server.port}/${key}/`);
    await page.waitForTimeout(250);
    const hits = server.hits(key);
    if (hits.some(({ method }) => method !== 'CONNECT')) leaks++; else if (hits.length) connects++;
    await context.close();
    server.end(key);
  }
  console.log(what, `requests ${leaks}/${N}, connections only ${connects}/${N}`);
  await browser.close();
}
await server.stop(); process.exit();
