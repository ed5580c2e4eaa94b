import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { icons } from '#lib/ui/icons.ts';

const nodes: Record<string, [string, { d: string }][]> = JSON.parse(
  readFileSync('node_modules/@tabler/icons/tabler-nodes-outline.json', 'utf8')
);

test.each(Object.entries(icons))('%s is drawn as Tabler draws it', (name, paths) => {
  expect(paths).toEqual(nodes[name]?.map(([, { d }]) => d));
});
