import type { Insets } from '../../../map/fit.ts';

/** A wide frame has the card in the corner of the sea, a narrow one below it. */
const WIDE = 560;
/** From the lower edge up to above the card, with a little sea between; and above one that says two indicators. */
const CARD = 130;
const CARD_OF_TWO = 172;
/** How far down the whole country the land ends that lies over the card (Zeeuws-Vlaanderen); below it is no land there. */
const SOUTH_WEST = 0.84;

export interface MapFrame {
  readonly width: number;
  readonly height: number;
  /** Buttons lie over the top of the frame. */
  readonly crowned: boolean;
  /** One area fills the frame, wherever in the country it is. */
  readonly zoomed: boolean;
  /** The card says two indicators. */
  readonly both: boolean;
}

/** Room along the edges of a map that its buttons, legend and card lie over, so that they lie over no land. */
export function mapInsets({ width, height, crowned, zoomed, both }: MapFrame): Insets {
  if (width < WIDE) return { top: 18, right: 18, bottom: 18, left: 18 };
  const top = crowned ? 46 : 18;
  const card = both ? CARD_OF_TWO : CARD;
  if (zoomed) return { top, right: 56, bottom: card, left: Math.min(230, width / 3) };
  const belowCard = (card - (1 - SOUTH_WEST) * (height - top)) / SOUTH_WEST;
  return { top, right: 18, bottom: Math.max(62, Math.round(belowCard)), left: 110 };
}
