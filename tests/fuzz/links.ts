// Opens malformed links by the ten thousands: `npm run fuzz:links [-- count seed]`. Fails on an exception, on a link that
// opens although it should not, on a refusal without words, and on anything slower than two seconds.
import { decodeLink } from '#lib/share/codec.ts';
import { linkRefusalMessage } from '#lib/share/link-refusal.ts';
import { malformedLinks } from './malformed-links.ts';

const count = Number(process.argv[2] ?? 14_000);
const seed = Number(process.argv[3] ?? 1);
const LIMIT = 2_000;

const refused = new Map<string, number>();
const wrong: string[] = [];
let slowest = 0;
let opens = 0;
const links = await malformedLinks(count, seed);
for (const { name, fragment, mayOpen = false } of links) {
  const started = performance.now();
  try {
    const opened = await decodeLink(fragment);
    if (opened.ok && mayOpen) opens += 1;
    else if (opened.ok) wrong.push(`${name} opened: ${fragment.slice(0, 80)}`);
    else {
      refused.set(opened.error.kind, (refused.get(opened.error.kind) ?? 0) + 1);
      const words = linkRefusalMessage(opened.error, 'nl');
      if (words.length < 20 || /\{\w+\}/.test(words)) wrong.push(`${name} without words: ${words}`);
    }
  } catch (thrown) {
    wrong.push(`${name} threw ${String(thrown)}: ${fragment.slice(0, 80)}`);
  }
  const elapsed = performance.now() - started;
  slowest = Math.max(slowest, elapsed);
  if (elapsed > LIMIT) wrong.push(`${name} took ${Math.round(elapsed)} ms`);
}

console.log(`${links.length} malformed links, slowest ${slowest.toFixed(1)} ms`);
for (const [kind, times] of [...refused].sort((a, b) => b[1] - a[1])) console.log(`  ${kind}: ${times}`);
for (const line of wrong.slice(0, 20)) console.error(line);
console.log(`  another picture that is right: ${opens}`);
console.log(wrong.length === 0 ? 'no exception, every refusal in words' : `${wrong.length} wrong`);
process.exit(wrong.length === 0 ? 0 : 1);
