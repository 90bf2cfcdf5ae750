// node test/surfaces/table.mjs FILE...: writes the table of docs/guard.md, between <!-- surfaces --> and <!-- /surfaces -->,
// from what `run.mjs --json FILE` measured in whole runs. Without files it only prints the reasons.
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
const { write } = await import('./table.ts');
write(process.argv.slice(2));
