/**
 * A view as a footnote cites it: what it shows, the atlas, the version of its data, where it stands and when
 * it was seen.
 */
import type { Day } from '@/core/time/day'
import type { Language } from '@/core/view/view'

/** What is cited; the facts that each form of a citation words in its own way. */
export interface Cited {
  /** What the view shows, in words; `null` for the atlas as a whole. */
  readonly title: string | null
  /** "Axes, atlas ouvert des visites diplomatiques". */
  readonly work: string
  /** Who answers for it. */
  readonly author: string
  /** As in a link: "2026.11.22-a1b2". */
  readonly dataVersion: string
  /** The day of the data version. */
  readonly published: Day
  readonly accessed: Day
  /** Absolute. */
  readonly address: string
  readonly language: Language
}

export interface CitationWords {
  /** "version des données 2026.11.22-a1b2". */
  readonly version: string
  /** "consulté le 3 décembre 2026". */
  readonly accessed: string
}

/** Quotations inside a quoted title take the other marks: « … “…” … », “… ‘…’ …”. */
const QUOTED: { readonly [L in Language]: (text: string) => string } = {
  fr: (text) => `«\u00A0${text.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”')}\u00A0»`,
  en: (text) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
}

/** One line of plain text: « Visites du Mali », Axes, atlas …, version … . https://… (consulté le …). */
export function formatCitation(cited: Cited, { version, accessed }: CitationWords): string {
  const title = cited.title === null ? [] : [QUOTED[cited.language](cited.title)]
  return `${[...title, cited.work, version].join(', ')}. ${cited.address} (${accessed}).`
}

/** A name for the entry in a list of literature: small ASCII letters, digits, dots and hyphens. */
export const citationKey = ({ title, dataVersion }: Cited): string => {
  const words = (title ?? '')
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9\p{M}]+/u)
    .map((word) => word.replaceAll(/\p{M}/gu, ''))
    .filter((word) => word !== '')
  return ['axes', ...words.slice(0, 4), dataVersion].join('-')
}
