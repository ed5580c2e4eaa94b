/** Widths of lines on a map in screen pixels (design 7); halos are in the surface colour, so that a line reads on any fill. */
export const lineWidths = {
  area: 0.7,
  coast: 0.9,
  group: 1.1,
  region: { line: 1.9, halo: 4.6 },
  selected: { line: 1.5, halo: 3.2 },
  chosen: { line: 2.4, halo: 5 },
  hovered: { line: 2, halo: 4 },
  focused: { line: 2.4, halo: 5.6 }
} as const;
