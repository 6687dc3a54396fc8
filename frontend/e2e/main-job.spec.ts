import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { account } from './ready.ts';
import { signIn, signOut, violations } from './visitor.ts';

const DOCUMENT = fileURLToPath(
  new URL('../../deploy/samples/rowanshire-draft-plan.docx', import.meta.url),
);

test('from a Word document to an agency that reads its actions', async ({ page }) => {
  await signIn(page, account('partnership-officer'));

  await page.getByRole('link', { name: 'Import a plan' }).click();
  await page.getByLabel('The plan as a Word document').setInputFiles(DOCUMENT);
  await page.getByRole('button', { name: 'Read this document' }).click();
  await expect(page.getByRole('heading', { name: 'In the document' })).toBeVisible({
    timeout: 60_000,
  });
  const title = (await page.locator('h1').textContent())?.replace('Import a plan', '').trim() ?? '';
  expect(await violations(page)).toEqual([]);

  await expect(page.getByRole('region', { name: 'What was noticed' })).toBeVisible();
  await expect(page.locator('.wm-findings__item').first()).toBeVisible();

  const harbour = page.getByRole('group', { name: /Harbour Trust/ });
  await harbour.getByLabel('A new agency').check();
  await expect(harbour.getByLabel('Full name')).toHaveValue('Harbour Trust');
  await harbour.getByLabel('Kind').selectOption({ label: 'Voluntary' });
  const mentors = page.getByRole('group', { name: /Moorside Mentors/ });
  await mentors.getByLabel('Leave it to be confirmed').check();

  // The decisions outlive a reload.
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(harbour.getByLabel('A new agency')).toBeChecked();
  await expect(mentors.getByLabel('Leave it to be confirmed')).toBeChecked();

  await page.getByRole('button', { name: /^Load the plan/ }).click();
  await expect(page.getByRole('heading', { name: 'The plan is loaded' })).toBeVisible({
    timeout: 90_000,
  });
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.locator('h1')).toContainText(title);

  await page
    .locator('.wm-lines__item', { hasText: /^1(?![0-9])/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { name: '(e) Actions' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Actions of priority 1' });
  await expect(table.getByRole('rowheader').first()).toContainText('1.1');
  await page.getByRole('navigation', { name: 'Other priorities' }).getByText('Next').click();
  await expect(page.locator('h1')).toContainText('Young carers');
  await expect(page.getByRole('link', { name: 'Harbour Trust' }).first()).toBeVisible();

  await signOut(page);
  await signIn(page, account('agency-officer', 'RPCT'));
  await page.getByRole('link', { name: 'My agency' }).click();
  await expect(page.getByRole('heading', { name: 'What it leads and supports' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Plan' }).getByRole('link', { name: title }).click();
  const work = page.getByRole('table', { name: /^Actions of / });
  await expect(work.getByRole('rowheader').first()).toBeVisible();
  await work.getByRole('rowheader').first().getByRole('link').first().click();
  await expect(page.getByText('Lead agencies')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Import a plan' })).toHaveCount(0);
});
