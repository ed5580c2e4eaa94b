interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = {
  createScriptURL(url) {
    const { protocol, origin, href } = new URL(url, location.href);
    if (protocol !== 'blob:' && origin !== location.origin) throw new TypeError(`foreign script: ${url}`);
    return href;
  }
};
const policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('dw-worker-url', rules) ?? rules;

/** An address that may become a worker: of this site, or made here. */
export const scriptUrl = (url: string): string => policy.createScriptURL(url);

/** A module worker that imports a script of this site. Being a blob, it inherits the page's CSP, and so do its own. */
export function inheritingWorker(url: string): Worker {
  const text = `import ${JSON.stringify(new URL(url, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(scriptUrl(blob), { type: 'module' });
  for (const event of ['message', 'error'])
    worker.addEventListener(event, () => URL.revokeObjectURL(blob), { once: true });
  return worker;
}
