/**
 * A text as a QR code (ISO/IEC 18004), to be drawn as one path of an SVG.
 *
 * A unit of the path is one module. The quiet zone of four modules that the standard asks for is part of the
 * size. Level M: 15 % of the code may be lost, on paper or on a scratched screen.
 */
import { encode } from 'uqr'

export interface QrPath {
  /** Of the square, quiet zone included. */
  readonly size: number
  /** The dark modules. */
  readonly path: string
}

const QUIET_ZONE = 4

/** Runs of dark modules in a row: `M` to the start, `h` along it, and back on the lower side. */
const rowPath = (row: readonly boolean[], y: number): string => {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue
    const start = x
    while (row[x + 1] === true) x += 1
    const length = x + 1 - start
    path += `M${start} ${y}h${length}v1h-${length}z`
  }
  return path
}

/** @returns `null` when the text is too long for any QR code, about 2,300 bytes */
export function qrPath(text: string): QrPath | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE })
    return { size, path: data.map(rowPath).join('') }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
