import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Account {
  username: string;
  password: string;
  role: string;
  scope: { type: string; code?: string };
}

interface Ready {
  api: string;
  web: string;
  issuer: string;
  mail: string;
  accounts: Account[];
  clients: { clientId: string; clientSecret: string; role: string; scope: { id: string } }[];
}

const file =
  process.env['WAYMARK_READY'] ??
  fileURLToPath(new URL('../../deploy/.local/ready.json', import.meta.url));

if (!existsSync(file)) {
  throw new Error(
    `${file} is not there: run deploy/start first, or name its file in WAYMARK_READY.`,
  );
}

/** What the running product says of itself: addresses and accounts to sign in with. */
export const ready = JSON.parse(readFileSync(file, 'utf8')) as Ready;

export function account(role: string, code?: string): Account {
  const found = ready.accounts.find(
    (each) => each.role === role && (code === undefined || each.scope.code === code),
  );
  if (!found) throw new Error(`There is no account of a ${role} ${code ?? ''} in ${file}.`);
  return found;
}
