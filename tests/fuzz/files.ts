import { smallWorld } from '../unit/import/small-world.ts';
import { damage, hostileFiles, wholeFiles } from './malformed-files.ts';
import { readMalformed } from './read-malformed.ts';
import { randomOf } from '../torture/random-of.ts';

/** Longest that one file may take. */
const LIMIT = 5_000;
const MUTATIONS = Number(process.argv[2] ?? 5_500);

const world = smallWorld();
const random = randomOf(20_261_128);
const whole = wholeFiles();
const counts = new Map<string, number>();
const problems: string[] = [];

async function attempt(name: string, read: () => ReturnType<typeof readMalformed>): Promise<void> {
  try {
    const { kind, elapsed, lost } = await read();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (elapsed > LIMIT) problems.push(`${name}: ${Math.round(elapsed)} ms`);
    if (lost > 0) problems.push(`${name}: ${lost} rows neither used nor told`);
  } catch (error) {
    problems.push(`${name}: ${String(error)}`);
  }
}

for (const file of hostileFiles()) await attempt(file.name, () => readMalformed(file, world));
for (let number = 0; number < MUTATIONS; number++) {
  const file = whole[number % whole.length];
  if (!file) break;
  const [way, at, value] = [Math.floor(random() * 8), random(), Math.floor(random() * 256)];
  await attempt(`${file.name} way ${way} at ${at} value ${value}`, () =>
    readMalformed(damage(file, way, at, value), world)
  );
}
console.log(Object.fromEntries(counts), `${problems.length} problems`);
for (const problem of problems.slice(0, 20)) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
