import axe from 'axe-core';

/** Every violation in one line each; colours need a real browser and are checked in e2e. */
export async function violations(root: Element) {
  const { violations: found } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
