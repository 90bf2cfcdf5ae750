/** Types as a visitor would. */
export default async (tab) => {
  await tab.waitForFunction(() => window.finish);
  await tab.locator('.ql-editor').click();
  await tab.keyboard.press('Control+End');
  await tab.keyboard.type(', typed text');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('second line');
  await tab.evaluate(() => window.finish());
};
