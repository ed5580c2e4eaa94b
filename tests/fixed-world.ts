import fc from 'fast-check';
import '#lib/i18n/rooms/all.ts';

/** Every test sees the same clock zone, so that a date never depends on the machine. */
process.env.TZ = 'Europe/Amsterdam';

/** Property tests try the same cases on every machine; `npm run fuzz:*` and REGIOBEELD_SEED look further. */
fc.configureGlobal({ seed: Number(process.env.REGIOBEELD_SEED ?? 20_241_231) });
