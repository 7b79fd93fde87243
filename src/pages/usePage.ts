/** The document that is being written, within reach of every part of it. */
import { createContext, useContext } from 'react'
import type { Site } from './site'
import type { Atlas } from '@/core/atlas/atlas'
import type { PageAddress } from '@/core/view/address'
import { pageOfView, pagePath, pathToRoot } from '@/core/view/address'
import { hasPage } from '@/core/view/pagesOf'
import { formatPermalink } from '@/core/view/permalink'
import type { Language, View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'

interface Written {
  readonly site: Site
  /** Which page it is, and in which language. */
  readonly address: PageAddress
  /** The map of the page's view, as SVG of our own making. */
  readonly map: string
}

export const PageContext = createContext<Written | null>(null)

export interface OwnPage extends Written {
  readonly atlas: Atlas
  readonly language: Language
  /** The way from this document to a path of the site. */
  readonly wayTo: (path: string) => string
  /** The interactive atlas, opened with some choices. */
  readonly atlasWith: (choices: Partial<View>) => string
  /** Where some choices are shown: their page, else the interactive atlas. */
  readonly pageWith: (choices: Partial<View>) => string
}

/** @throws Error outside a document */
export function usePage(): OwnPage {
  const written = useContext(PageContext)
  if (written === null) throw new Error('usePage: no document is being written')
  const { site, address, map } = written
  const { atlas } = site
  const { page, language } = address
  const root = pathToRoot(pagePath(page, language))
  const wayTo = (path: string) => root + path
  const atlasWith = (choices: Partial<View>) =>
    `${root}?${formatPermalink({ ...DEFAULT_VIEW, ...choices, language })}`
  const pageWith = (choices: Partial<View>) => {
    const shown = pageOfView({ ...DEFAULT_VIEW, ...choices })
    return shown !== null && hasPage(atlas, shown) ? wayTo(pagePath(shown, language)) : atlasWith(choices)
  }
  return { site, address, map, atlas, language, wayTo, atlasWith, pageWith }
}
