/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered } from '$service-worker';
import { FILES_CACHE } from '../lib/engine/files-cache.ts';
import { isShell } from './is-shell.ts';
import { openShell } from './open-shell.ts';
import { fallbackPath, planAnswer } from './plan-answer.ts';
import { pruneFiles } from './prune-files.ts';
import { SHELL_PREFIX, shellName } from './shell-name.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const pages = [...prerendered, fallbackPath(base)];
const paths = [...new Set([...build, ...files.filter((path) => isShell(path, base)), ...pages])];
const name = shellName(paths);
const shell = { base, paths: new Set(paths) };
/** Opened at the first request and kept: a first view asks for a dozen files at once. */
let opened: Promise<Cache> | undefined;

worker.addEventListener('install', (event) => {
  event.waitUntil(openShell(caches, name, { assets: paths, pages, build }));
});

/** Versions wait for each other: this one starts when no page of the one before is open, or an analyst asked for it. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'vernieuw') void worker.skipWaiting();
});

worker.addEventListener('activate', (event) => {
  const old = caches.keys().then((names) => names.filter((other) => other.startsWith(SHELL_PREFIX)));
  event.waitUntil(
    Promise.all([
      old.then((names) =>
        Promise.all(names.filter((other) => other !== name).map((other) => caches.delete(other)))
      ),
      pruneFiles(caches, FILES_CACHE, new Set(files)),
      worker.clients.claim()
    ])
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = planAnswer(shell, {
    method: request.method,
    url: new URL(request.url),
    origin: location.origin,
    navigation: request.mode === 'navigate'
  });
  if (path === null) return;
  opened ??= caches.open(name);
  const kept = opened.then((cache) => cache.match(path, { ignoreVary: true }));
  event.respondWith(kept.then((response) => response ?? fetch(request)));
});
