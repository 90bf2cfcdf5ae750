export default async (tab) => {
  await tab.waitForFunction(() => window.finish);
  await tab.locator('.cm-content').click();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.type('import { first } from "./first.js";');
  await tab.keyboard.press('Escape');
  await tab.waitForFunction(() => document.querySelector('.cm-line')?.querySelectorAll('span').length > 2);
  await tab.evaluate(() => window.finish());
};
