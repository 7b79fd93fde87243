/** How the map moves by itself: not at all where the reader asked for less motion. */
export const PAN_SECONDS = 0.25

export const allowsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches
