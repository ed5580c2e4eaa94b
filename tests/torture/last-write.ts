const BLOCK = 32_768;
const HEADER = 7;
/** Kinds of records that a write begins with: a whole one, and the first part of a longer one. */
const BEGINS = new Set([1, 2]);

/** Where the head of the last record of a LevelDB log ends: a process killed there has written the head alone. */
export function lastHeadEnds(log: Buffer): number {
  let ends = 0;
  for (let at = 0; at + HEADER <= log.length;) {
    const left = BLOCK - (at % BLOCK);
    const length = log.readUInt16LE(at + 4);
    const kind = log.readUInt8(at + 6);
    if (left < HEADER) at += left;
    else if (kind === 0) break;
    else {
      if (BEGINS.has(kind)) ends = at + HEADER;
      at += HEADER + length;
    }
  }
  return ends;
}
