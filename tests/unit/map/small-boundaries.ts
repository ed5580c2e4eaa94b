import type { Boundaries } from '#lib/indicators/release.ts';

/**
 * Four squares around one point, and an island that belongs to the second:
 *
 *     GM0001 GM0002  (island)
 *     GM0003 GM0004
 */
export const smallBoundaries: Boundaries = {
  kind: 'schematisch',
  vintage: '2024',
  attribution: 'proef',
  width: 300,
  height: 220,
  tiles: { GM0001: [0, 0], GM0002: [1, 0], GM0003: [0, 1], GM0004: [1, 1] },
  topology: {
    type: 'Topology',
    arcs: [
      [
        [110, 10],
        [10, 10],
        [10, 110]
      ],
      [
        [10, 110],
        [110, 110]
      ],
      [
        [110, 110],
        [110, 10]
      ],
      [
        [110, 10],
        [210, 10],
        [210, 110]
      ],
      [
        [210, 110],
        [110, 110]
      ],
      [
        [10, 110],
        [10, 210],
        [110, 210]
      ],
      [
        [110, 210],
        [110, 110]
      ],
      [
        [210, 110],
        [210, 210],
        [110, 210]
      ],
      [
        [240, 40],
        [240, 80],
        [280, 80],
        [280, 40],
        [240, 40]
      ]
    ],
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'GM0001', arcs: [[0, 1, 2]] },
          { type: 'MultiPolygon', id: 'GM0002', arcs: [[[-3, -5, -4]], [[8]]] },
          { type: 'Polygon', id: 'GM0003', arcs: [[5, 6, -2]] },
          { type: 'Polygon', id: 'GM0004', arcs: [[-8, 4, -7]] }
        ]
      }
    }
  }
};
