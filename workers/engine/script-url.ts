interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createScriptURL(url) {
    if (!url.startsWith('blob:')) throw new TypeError(`script from an address: ${url}`);
    return url;
  }
};
const policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('dw-worker-url', rules) ?? rules;

/** A worker made from text that is already here: the only kind that inherits this worker's CSP. */
export function blobWorker(parts: readonly BlobPart[]): Worker {
  const url = URL.createObjectURL(new Blob([...parts], { type: 'text/javascript' }));
  const worker = new Worker(policy.createScriptURL(url));
  for (const event of ['message', 'error'])
    worker.addEventListener(event, () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
