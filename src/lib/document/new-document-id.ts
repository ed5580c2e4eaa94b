/** A fresh id of 16 letters and digits; chance is the caller's. */
export function newDocumentId(random: (bytes: Uint8Array) => Uint8Array): string {
  const digits = 'abcdefghijklmnopqrstuvwxyz012345';
  return Array.from(random(new Uint8Array(16)), (byte) => digits[byte % digits.length]).join('');
}
