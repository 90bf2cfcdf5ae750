export { detect } from './detect';
export { type Inventory, isLeak, LIMITS, toCsv, toInventory } from './inventory';
export { reportTo } from './report-to';
