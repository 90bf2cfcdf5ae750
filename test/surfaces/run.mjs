// node test/surfaces/run.mjs [--browser chromium|firefox|webkit] [--mode undeclared|declared|strict|strict-declared|none]
//   [--grep TEXT] [--json FILE] [--workers N] [--patience MS] [--no-twins] [--all] [--verbose]
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
