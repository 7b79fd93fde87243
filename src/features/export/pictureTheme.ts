/** The colours of a theme, whichever is on screen, for a picture that stands by itself. */
import { resolveTokens } from '@/adapters/leaflet/mapTheme'
import type { Dress } from '@/core/plate/dress'
import { GROUND_TOKENS, pictureDress } from '@/core/plate/dress'
import { TOKENS } from '@/core/plate/marks'
import type { Theme } from '@/core/view/view'

export function dressIn(theme: Theme, fonts: Dress['fonts']): Dress {
  const wearer = document.createElement('div')
  wearer.dataset['theme'] = theme
  document.body.append(wearer)
  const colours = resolveTokens(wearer, [...TOKENS, ...GROUND_TOKENS])
  wearer.remove()
  return pictureDress((token) => colours[token], fonts)
}
