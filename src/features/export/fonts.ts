/** The page's typefaces, and how wide they set words. */
import { measureOn } from '@/adapters/leaflet/paintMap'
import type { Dress } from '@/core/plate/dress'
import type { Measure } from '@/core/plate/letters'

export const pageFonts = (): Dress['fonts'] => {
  const style = getComputedStyle(document.documentElement)
  return {
    serif: style.getPropertyValue('--serif').trim() || 'serif',
    sans: style.getPropertyValue('--sans').trim() || 'sans-serif',
  }
}

/** @throws Error where the browser has no canvas */
export function measureIn(fonts: Dress['fonts']): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('measureIn: no canvas')
  return measureOn(context, fonts)
}
