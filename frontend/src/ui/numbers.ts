const NUMBER = new Intl.NumberFormat('en-GB');

/** "1 action", "2 actions", "no actions". */
export function count(n: number, one: string, many = `${one}s`) {
  if (n === 0) return `no ${many}`;
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}
