/** What the server of the built client says at run time, so one build serves every installation. */
export interface Config {
  api: string;
  issuer: string;
  clientId: string;
  mock: boolean;
}

let current: Config = { api: '', issuer: '', clientId: 'waymark-web', mock: false };

export function setConfig(change: Partial<Config>) {
  current = { ...current, ...change };
}

export function config(): Config {
  return current;
}

export async function loadConfig() {
  const answer = await fetch('/config.json', { cache: 'no-store' });
  setConfig((await answer.json()) as Partial<Config>);
}
