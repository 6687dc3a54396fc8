import { expect, type APIRequestContext } from '@playwright/test';
import { ready } from './ready.ts';

export interface Caught {
  number: number;
  to: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}

/** Every mail that the product sent to somebody, as the catcher holds it. */
async function mailsTo(request: APIRequestContext, address: string) {
  const answer = await request.get(`${ready.mail}/messages?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Caught[];
}

/** The newest mail to somebody that tells of this; it may take a moment to go out. */
export async function caught(request: APIRequestContext, address: string, words: string) {
  let found: Caught | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(request, address);
        found = mails
          .filter(({ text }) => text.includes(words))
          .toSorted((one, other) => other.number - one.number)[0];
        return found?.subject;
      },
      { message: `a mail to ${address} that tells of “${words}”`, timeout: 60_000 },
    )
    .toBeTruthy();
  return found as Caught;
}

/** The address of a page of the client in the words of a mail. */
export function linkIn({ text }: Caught, path: RegExp) {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const link = links.find((each) => path.test(each));
  if (!link) throw new Error(`No link to ${path} in:\n${text}`);
  return link;
}
