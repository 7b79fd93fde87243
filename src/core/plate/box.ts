/** `[left, top, right, bottom]`, in pixels or plane units; y runs down. */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Whether two boxes share more than an edge. */
export const touch = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

export const contains = (outer: Box, inner: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

export const holds = ([left, top, right, bottom]: Box, x: number, y: number): boolean =>
  x > left && x < right && y > top && y < bottom

/** The square around a point, `half` its side. */
export const around = (x: number, y: number, half: number): Box => [x - half, y - half, x + half, y + half]
