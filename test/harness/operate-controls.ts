import type {Locator} from 'playwright-core';

const CONTROLS = 'summary, button, select, textarea, input, [role=button], [role=tab], [role=switch]';
const QUICK = {timeout: 2_000};

/**
 * Uses every visible control below an element once, through open shadow roots: opens, presses, types, slides, selects.
 *
 * @param root - The element.
 * @returns How many controls were used.
 */
export async function operateEveryControl(root: Locator): Promise<number> {
  const summaries = root.locator('summary');
  for (let index = 0; index < (await summaries.count()); index += 1) {
    const summary = summaries.nth(index);
    if (await summary.isVisible()) await summary.click(QUICK);
  }
  const controls = root.locator(CONTROLS);
  let operated = 0;
  // Counted anew each time: using one control may show others.
  for (let index = 0; index < (await controls.count()) && index < 1_000; index += 1) {
    if (await operate(controls.nth(index))) operated += 1;
  }
  return operated;
}

async function operate(control: Locator): Promise<boolean> {
  if (!(await control.isVisible()) || !(await control.isEnabled())) return false;
  const tag = await control.evaluate((element) => element.localName);
  if (tag === 'summary') return true;
  if (tag === 'select') await control.selectOption({index: (await control.locator('option').count()) - 1}, QUICK);
  else if (tag === 'textarea') await control.fill('Some text', QUICK);
  else if (tag === 'input') await useInput(control, (await control.getAttribute('type')) ?? 'text');
  else await press(control);
  return true;
}

async function useInput(control: Locator, type: string): Promise<void> {
  if (type === 'checkbox' || type === 'radio') await control.click({...QUICK, force: true});
  else if (type === 'range') await control.press('ArrowRight', QUICK);
  else {
    await control.fill(type === 'date' ? '2026-11-01' : '1200', QUICK);
    await control.press('Tab', QUICK);
  }
}

async function press(control: Locator): Promise<void> {
  await control.click(QUICK);
  await control.page().keyboard.press('Escape');
}
