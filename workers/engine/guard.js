// Runs in the database worker before DuckDB's own script: takes away every way out, and hands DuckDB what it would
// have fetched. Answers instead of throwing where DuckDB asks: an exception would cross the WebAssembly.
let compiled;
const lazy = new Map();

/** Defines a name for good, also on the prototypes that carry it. */
const fix = (object, name, value) => {
  for (let owner = Object.getPrototypeOf(object); owner; owner = Object.getPrototypeOf(owner))
    if (Object.hasOwn(owner, name)) delete owner[name];
  Object.defineProperty(object, name, { value, writable: false, configurable: false });
};

// A file that is read in blocks. An absent block is noted and fails the read; the engine brings it and asks again.
const handle = (file) => ({
  getSize: () => file.size,
  flush() {},
  close() {},
  read(out, { at }) {
    const length = Math.min(out.length, file.size - at);
    const first = Math.floor(at / file.block);
    const last = Math.floor((at + length - 1) / file.block);
    for (let number = first; number <= last; number++) if (!file.blocks.has(number)) file.misses.add(number);
    if (file.misses.size > 0) throw new Error('block not here yet');
    for (let number = first; number <= last; number++) {
      const bytes = file.blocks.get(number);
      const start = number * file.block;
      const from = Math.max(at, start);
      out.set(bytes.subarray(from - start, Math.min(at + length - start, bytes.length)), from - at);
    }
    return length;
  }
});

const actions = {
  open: ({ name, size, block }) => lazy.set(name, { size, block, blocks: new Map(), misses: new Set() }),
  give: ({ name, numbers, blocks }) =>
    numbers.forEach((number, index) => lazy.get(name).blocks.set(number, blocks[index])),
  misses: () => {
    const found = [...lazy].map(([name, { misses }]) => ({ name, numbers: [...misses] }));
    for (const { misses } of lazy.values()) misses.clear();
    return found.filter(({ numbers }) => numbers.length > 0);
  }
};

addEventListener(
  'message',
  (event) => {
    event.stopImmediatePropagation();
    compiled = event.data.module;
    const { port } = event.data;
    port.onmessage = ({ data }) => port.postMessage({ id: data.id, answer: actions[data.action](data) });
  },
  { once: true }
);

fix(WebAssembly, 'instantiateStreaming', async (_, imports) => ({
  module: compiled,
  instance: await WebAssembly.instantiate(compiled, imports)
}));
fix(self, 'fetch', async () => new Response(null, { status: 403 }));
fix(
  self,
  'XMLHttpRequest',
  class {
    status = 403;
    response = new ArrayBuffer(0);
    open() {}
    send() {}
    setRequestHeader() {}
    overrideMimeType() {}
    getResponseHeader() {
      return null;
    }
    getAllResponseHeaders() {
      return '';
    }
  }
);
fix(navigator.storage, 'getDirectory', async () => ({
  getFileHandle: async (name) => ({ createSyncAccessHandle: async () => handle(lazy.get(name)) })
}));
for (const name of [
  'importScripts',
  'Worker',
  'SharedWorker',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'BroadcastChannel',
  'caches',
  'indexedDB'
])
  fix(self, name, undefined);
// DuckDB tells its misses and failures to the console too; the engine says them where they matter.
for (const name of ['log', 'debug', 'warn', 'error']) fix(console, name, () => {});
