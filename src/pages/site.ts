/** What every document of the site is written from. */
import type { Atlas } from '@/core/atlas/atlas'
import type { CountryShapes } from '@/core/geo/countryShapes'
import type { Measure } from '@/core/plate/letters'
import type { PageAddress } from '@/core/view/address'
import { pagePath } from '@/core/view/address'

/** Files of the built app, as paths from the root of the site. */
export interface SiteFiles {
  /** Stylesheets, in their order. */
  readonly styles: readonly string[]
  /** Attributes of the script at the head of every document (src/boot.ts), by name. */
  readonly boot: Readonly<Record<string, string>>
}

export interface Site {
  readonly atlas: Atlas
  /** Coarse shapes, for the maps in the documents. */
  readonly shapes: CountryShapes
  /** How wide words are on the maps. */
  readonly measure: Measure
  /** The public address of the root, absolute, with a closing slash: for what must be absolute. */
  readonly address: string
  readonly files: SiteFiles
  /** The Content-Security-Policy of every document. */
  readonly policy: string
}

/** A document as it will be written: its path from the root of the site, and its text. */
export interface SiteFile {
  readonly path: string
  readonly text: string
}

/** Size of the preview pictures, in pixels. */
export const PREVIEW = { width: 1200, height: 630 } as const

/** The preview picture of a page, as a path from the root of the site. */
export const previewPath = ({ page, language }: PageAddress): string => {
  switch (page.type) {
    case 'front':
      return `previews/${language}/front.png`
    case 'record':
      return `previews/${language}/${page.id}.png`
    case 'country':
      return `previews/${language}/${page.code}.png`
    case 'pair':
      return `previews/${language}/${page.codes.join('-')}.png`
  }
}

/** The calendar of a page's dated records, as a path from the root of the site. */
export const icsPath = ({ page, language }: PageAddress): string => `${pagePath(page, language)}axes.ics`

/** The feed of a page's records, as a path from the root of the site. */
export const feedPath = ({ page, language }: PageAddress): string => `${pagePath(page, language)}feed.xml`
