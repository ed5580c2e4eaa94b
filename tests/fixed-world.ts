import '#lib/i18n/rooms/all.ts';

/** Every test sees the same clock zone, so that a date never depends on the machine. */
process.env.TZ = 'Europe/Amsterdam';
