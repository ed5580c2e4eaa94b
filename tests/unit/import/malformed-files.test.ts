import fc from 'fast-check';
import { expect, test } from 'vitest';
import { damage, hostileFiles, wholeFiles } from '../../fuzz/malformed-files.ts';
import { readMalformed } from '../../fuzz/read-malformed.ts';
import { smallWorld } from './small-world.ts';

const world = smallWorld();

test.each(hostileFiles().map((file) => [file.name, file] as const))(
  '%s ends in rows or a refusal',
  async (_, file) => {
    expect((await readMalformed(file, world)).lost).toBe(0);
  }
);

test('damaged files end in rows that are all accounted for, or in a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholeFiles()),
      fc.nat({ max: 7 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat({ max: 255 }),
      async (file, way, at, value) => {
        expect((await readMalformed(damage(file, way, at, value), world)).lost).toBe(0);
      }
    ),
    { numRuns: 60, seed: 20_261_128 }
  );
}, 60_000);
