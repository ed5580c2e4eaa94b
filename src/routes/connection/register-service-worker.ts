import { scriptUrl } from '#lib/engine/script-url.ts';

/** Lays the app in the browser for days without a connection. A browser that can't or won't goes on without. */
export async function registerServiceWorker(address: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  // The policy's answer is a TrustedScriptURL, which the types of `register` do not know yet.
  const register = () => navigator.serviceWorker.register(scriptUrl(address));
  // Starting it can take a busy machine too long: once more, and otherwise at the next visit.
  await register()
    .catch(register)
    .catch(() => {});
}
