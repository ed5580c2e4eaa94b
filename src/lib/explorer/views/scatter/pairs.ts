/** Areas that have both values, by place, with the values side by side. */
export interface Pairs {
  readonly places: Uint32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function toPairs(xs: Float64Array, ys: Float64Array): Pairs {
  const places = Uint32Array.from(xs.keys()).filter(
    (place) => !Number.isNaN(xs[place]) && !Number.isNaN(ys[place] ?? NaN)
  );
  return {
    places,
    x: Float64Array.from(places, (place) => xs[place] ?? NaN),
    y: Float64Array.from(places, (place) => ys[place] ?? NaN)
  };
}
