/** A point in the map plane: kilometres east and south of Amersfoort. */
export type PlanePoint = readonly [x: number, y: number];

/** A closed ring in the map plane; the first point is repeated at the end. */
export type PlaneRing = readonly PlanePoint[];

const RADIUS = 6382.6;
const CENTRE = { lon: (5.38720621 * Math.PI) / 180, lat: (52.1551744 * Math.PI) / 180 };

/**
 * WGS84 degrees to the map plane: a spherical oblique stereographic projection around Amersfoort.
 *
 * This is the shape of RD New (EPSG:28992) to within a few hundred metres, which a schematic map does not show.
 */
export function toPlane(lon: number, lat: number): PlanePoint {
  const east = (lon * Math.PI) / 180 - CENTRE.lon;
  const north = (lat * Math.PI) / 180;
  const facing =
    Math.sin(CENTRE.lat) * Math.sin(north) + Math.cos(CENTRE.lat) * Math.cos(north) * Math.cos(east);
  const stretch = (2 * RADIUS) / (1 + facing);
  return [
    stretch * Math.cos(north) * Math.sin(east),
    -stretch *
      (Math.cos(CENTRE.lat) * Math.sin(north) - Math.sin(CENTRE.lat) * Math.cos(north) * Math.cos(east))
  ];
}
