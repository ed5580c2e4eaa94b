import { expect, test } from 'vitest';
import { templates } from '#lib/templates/index.ts';
import { documentFrom, release } from '#tests/contracts/demo-world.ts';
import { lookAt } from './look-at.ts';

const codes = ['RIEC_ZWB', 'GM0748'];

test.each(templates.flatMap(({ name }, index) => codes.map((code) => [name, code, index] as const)))(
  'template %s for %s leaves with nothing to say of it',
  (_name, code, index) => {
    const template = templates[index];
    if (!template) throw new Error(`unknown template: ${index}`);
    const { indicators } = release.regiobeeld;
    const report = lookAt(documentFrom(template, code), [], { indicators });
    expect(report.findings.filter(({ outcome }) => outcome !== 'akkoord')).toEqual([]);
  }
);
