/** A picture by itself as pixels. */
import type { ComposedPicture } from './composePicture'
import type { Size } from '@/core/plate/camera'

/** More pixels a side than this, and some browsers give an empty picture. */
const LONGEST_SIDE = 8192
/** Pixels to a CSS pixel: sharp on paper and on dense screens. */
const DENSITY = 2

export const densityOf = ({ width, height }: Size): number =>
  Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height))

/** Rejects where the browser cannot draw it. */
export async function rasterise({ svg, size }: ComposedPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const density = densityOf(size)
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(size.width * density)
    canvas.height = Math.floor(size.height * density)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('rasterise: no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('rasterise: no picture'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
