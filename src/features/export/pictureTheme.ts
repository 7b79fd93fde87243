/** The colours of a theme, whichever is on screen, for a picture that stands by itself. */
import { resolveTokens } from '@/adapters/leaflet/mapTheme'
import type { Dress } from '@/core/plate/dress'
import { pictureDress } from '@/core/plate/dress'
import type { Theme } from '@/core/view/view'

const TOKENS = [
  'ink',
  'landink',
  'seaink',
  'arc',
  'arc2',
  'ghost',
  'accent',
  'halo',
  'paper',
  'sea',
  'wl1',
  'wl2',
  'grat',
  'land',
  's1',
  's2',
  's3',
  'border',
  'coast',
] as const satisfies readonly Parameters<Dress['colour']>[0][]

export function dressIn(theme: Theme, fonts: Dress['fonts']): Dress {
  const wearer = document.createElement('div')
  wearer.dataset['theme'] = theme
  document.body.append(wearer)
  const colours = resolveTokens(wearer, TOKENS)
  wearer.remove()
  return pictureDress((token) => colours[token], fonts)
}
