/**
 * A picture as a PNG of few colours, a third of the size of one in full colour: for what the repository keeps.
 * Colours are chosen by median cut (P. Heckbert, "Color image quantization for frame buffer display", SIGGRAPH 1982)
 * over colours of five bits a channel; a colour of the palette is the mean of those it stands for.
 */
import { crc32, deflateSync } from 'node:zlib'

const MOST_COLOURS = 80
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Bits a channel, places of a channel's bits in a bin's number. */
const BITS = 5
const CHANNELS = [2 * BITS, BITS, 0] as const

/** Pixels that look alike: how many, and the sums of their channels. */
interface Bin {
  readonly number: number
  count: number
  readonly sums: [red: number, green: number, blue: number]
}

const levelOf = (bin: Bin, channel: number): number => (bin.number >> channel) & (2 ** BITS - 1)

/** @param pixels red, green, blue and alpha, which is left out */
function binsOf(pixels: Uint8Array): { readonly bins: readonly Bin[]; readonly binOf: Uint16Array } {
  const bins = new Map<number, Bin>()
  const binOf = new Uint16Array(pixels.length / 4)
  for (let i = 0; i < binOf.length; i++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * i, 4 * i + 3)
    const number = ((red >> 3) << (2 * BITS)) | ((green >> 3) << BITS) | (blue >> 3)
    const bin = bins.get(number) ?? { number, count: 0, sums: [0, 0, 0] }
    bins.set(number, bin)
    bin.count += 1
    bin.sums[0] += red
    bin.sums[1] += green
    bin.sums[2] += blue
    binOf[i] = number
  }
  return { bins: [...bins.values()], binOf }
}

function widestChannel(box: readonly Bin[]): { readonly channel: number; readonly width: number } {
  const widths = CHANNELS.map((channel) => {
    const levels = box.map((bin) => levelOf(bin, channel))
    return { channel, width: Math.max(...levels) - Math.min(...levels) }
  })
  return widths.reduce((widest, each) => (each.width > widest.width ? each : widest))
}

const sizeOf = (box: readonly Bin[]): number => box.reduce((sum, { count }) => sum + count, 0)

/** Where half of the pixels lie on each side, with at least one bin on each. */
function cut(box: readonly Bin[]): readonly (readonly Bin[])[] {
  const { channel } = widestChannel(box)
  const sorted = box.toSorted((a, b) => levelOf(a, channel) - levelOf(b, channel))
  const half = sizeOf(box) / 2
  let [at, sum] = [0, 0]
  while (at < sorted.length - 1 && sum < half) sum += sorted[at++]?.count ?? 0
  return [sorted.slice(0, at), sorted.slice(at)]
}

/** A wide box of few pixels before a narrow one of many: an accent is not to be lost in the paper. */
const weightOf = (box: readonly Bin[]): number => widestChannel(box).width * Math.sqrt(sizeOf(box))

function boxesOf(bins: readonly Bin[]): readonly (readonly Bin[])[] {
  let boxes: readonly (readonly Bin[])[] = [bins]
  while (boxes.length < MOST_COLOURS) {
    const [first, ...rest] = boxes.toSorted((a, b) => weightOf(b) - weightOf(a))
    if (first === undefined || first.length < 2) break
    boxes = [...cut(first), ...rest]
  }
  return boxes
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** @param pixels red, green, blue and alpha of each, row by row; all opaque */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const { bins, binOf } = binsOf(pixels)
  const palette = Buffer.alloc(3 * MOST_COLOURS)
  const colourOf = new Map<number, number>()
  for (const [colour, box] of boxesOf(bins).entries()) {
    for (const { number } of box) colourOf.set(number, colour)
    for (const channel of [0, 1, 2] as const) {
      const sum = box.reduce((all, { sums }) => all + sums[channel], 0)
      palette[3 * colour + channel] = Math.round(sum / sizeOf(box))
    }
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: none.
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = colourOf.get(binOf[y * width + x] ?? 0) ?? 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits, indexed.
  head.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
