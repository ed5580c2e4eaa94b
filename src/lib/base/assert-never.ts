/** Marks a switch as complete: the compiler refuses a forgotten case, and a wrong cast is caught here. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected case: ${String(value)}`);
}
