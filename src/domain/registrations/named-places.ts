import { unique } from '../group.js';
import type { Place } from '../places/place.js';
import type { Response } from '../records.js';

type Placed = Pick<Response, 'place' | 'otherPlaces'>;

/** All the places that a response names, the first one first. */
export const placesOf = ({ place, otherPlaces }: Placed): Place[] => [place, ...otherPlaces];

/** Institutes of all the places that a response names. */
export const institutesOf = (response: Placed): string[] =>
  unique(placesOf(response).flatMap(({ institute }) => institute ?? []));
