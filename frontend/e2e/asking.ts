import { expect, type Browser, type Page } from '@playwright/test';
import { account } from './ready.ts';
import { script } from './script.ts';
import { sideways, signIn, violations } from './visitor.ts';

const AT_ONCE = [
  'A reporting round has opened',
  'A partnership officer asks for your reports',
  'A report was returned to you',
];

const set = (text: string) => ({ state: 'set', text });

interface Asked {
  plan: string;
  title: string;
  /** The label of a period that nobody has asked about yet. */
  period: string;
}

/** A plan in which three agencies lead an action each, and a period that has had no round. */
export async function threeLead(page: Page): Promise<Asked> {
  const { partnership, made, get } = await script(page.request);
  const stamp = Date.now();
  const title = `Reported on ${stamp}`;
  const plan = await made('/plans', {
    partnership,
    title,
    coverText: '',
    period: { start: '2020-04-01', end: '2045-03-31' },
  });
  const priority = await made('/priorities', { plan, ref: '1', title: set('Help comes early') });
  const agencies = (await get(`/agencies?partnership=${partnership}&limit=500`)) as {
    items: { id: string; code: string }[];
  };
  for (const [ref, code, words] of [
    ['1.1', 'RPCT', 'A nurse for every young family'],
    ['1.2', 'RPOL', 'Safer ways to school'],
    ['1.3', 'YCR', 'A youth centre that is open late'],
  ] as const) {
    const agency = agencies.items.find((each) => each.code === code)?.id;
    await made('/actions', {
      priority,
      ref,
      title: set(words),
      leadAgencies: {
        state: 'set',
        items: [{ agency, role: 'lead', state: 'accepted', recorded: true }],
      },
    });
  }
  const rounds = (await get(`/reporting-rounds?partnership=${partnership}&limit=500`)) as {
    items: { period: { start: string } }[];
  };
  const asked = new Set(rounds.items.map(({ period }) => period.start));
  const calendar = (await get(`/calendars/periods?partnership=${partnership}`)) as {
    periods: { start: string; label: string }[];
    newestEnded: { start: string };
  };
  const free = calendar.periods.findLast(
    ({ start }) => start <= calendar.newestEnded.start && !asked.has(start),
  );
  if (!free) throw new Error('Every period that is over has had its round.');
  return { plan, title, period: free.label };
}

/** An agency's officer on a phone, who wants mail at once. */
export async function onAPhone(browser: Browser, code: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await signIn(page, account('agency-officer', code));
  await page.goto('/preferences');
  const mail = await page.getByText(/^Mail goes to /).textContent();
  const address = /Mail goes to (\S+)\./.exec(mail ?? '')?.[1] ?? '';
  for (const kind of AT_ONCE) await page.getByLabel(kind).selectOption('At once');
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert', { name: 'Saved' })).toBeVisible();
  return { page, address };
}

/** Counts what a thumb does, and on how many screens, from the mail's link on. */
export function thumb(page: Page) {
  let taps = 0;
  const screens = new Set<string>();
  const seen = async () => {
    const { pathname, searchParams } = new URL(page.url());
    screens.add(`${pathname} ${searchParams.get('step') ?? ''}`);
  };
  return {
    screens,
    taps: () => taps,
    arrived: seen,
    open: async (link: string) => {
      await page.goto(link);
      await page.locator('h1').waitFor();
      await seen();
    },
    tap: async (name: RegExp, role: 'button' | 'textbox' | 'link' = 'button') => {
      await page.getByRole(role, { name }).click();
      taps += 1;
      await seen();
    },
    // The list opens, one is chosen.
    choose: async (name: RegExp, option: string) => {
      await page.getByRole('combobox', { name }).selectOption(option);
      taps += 2;
    },
    /** The sentence itself is not counted. */
    say: (name: RegExp, sentence: string) => page.getByRole('textbox', { name }).fill(sentence),
  };
}
