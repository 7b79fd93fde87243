/** What a map wears where it is written down: its colours and typefaces. */
import type { Token } from './marks'

/** Tokens of what lies beneath the marks. */
export const GROUND_TOKENS = [
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
] as const
export type GroundToken = (typeof GROUND_TOKENS)[number]

export interface Dress {
  readonly colour: (token: Token | GroundToken) => string
  /** Values of `font-family`. */
  readonly fonts: { readonly serif: string; readonly sans: string }
  /** Widths of borders and coasts, in pixels. */
  readonly lines: { readonly border: string; readonly coast: string }
  /** Whether the words are set in the very fonts that they were measured in. */
  readonly exact: boolean
}

/** Inside a document of ours: the page's own custom properties, so that it follows the reader's theme. */
export const PAGE_DRESS: Dress = {
  colour: (token) => `var(--${token})`,
  fonts: { serif: 'var(--serif)', sans: 'var(--sans)' },
  lines: { border: 'var(--border-width)', coast: 'var(--coast-width)' },
  exact: false,
}

/** As a picture by itself: every token resolved. */
export const pictureDress = (colour: Dress['colour'], fonts: Dress['fonts']): Dress => ({
  colour,
  fonts,
  lines: { border: '0.8', coast: '0.9' },
  exact: true,
})
