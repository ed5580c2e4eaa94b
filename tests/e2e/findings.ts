import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const named = (violations: Findings, scheme: string): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${scheme}, ${id}: ${node.target.join(' ')}`));

/**
 * Everything in light; of the dark theme what it changes: contrast. Without motion: axe would measure a colour on its
 * way. Of drawings their name and role: the thousands of shapes in one are told by its description and its table.
 */
export async function findings(page: Page, part: (axe: AxeBuilder) => AxeBuilder = (axe) => axe) {
  const axe = () => part(new AxeBuilder({ page }).exclude('figure svg > *'));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const light = await axe().analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...named(light.violations, 'light'), ...named(dark.violations, 'dark')];
}
