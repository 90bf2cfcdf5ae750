import { name } from './name.mjs'; postMessage(name);
