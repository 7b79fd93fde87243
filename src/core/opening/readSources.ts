/** What a row says of its own sources: addresses, and the words beside them. */
import type { AtlasRecord } from '@/core/atlas/schema'
import { splitList } from '@/core/text/splitList'

type GivenSource = NonNullable<AtlasRecord['sources']>[number]

const ADDRESS = /https?:\/\/[^\s;|<>"]+[^\s;|<>".,)\]]/gi

/** A line that begins with an address goes on with the source above it. */
const FOLD = /\n(?=[^\S\n]*[<([]?https?:\/\/)/gi

/** Several sources of one cell stand behind `;`, `|` or on lines of their own; an address may follow its words. */
export function readSources(text: string): GivenSource[] {
  return splitList(text.replace(FOLD, ' ')).flatMap((part): GivenSource[] => {
    const urls = part.match(ADDRESS) ?? []
    if (urls.length === 0) return part === '' ? [] : [{ label: part }]
    const label = part
      .replace(ADDRESS, ' ')
      .replace(/[\s<>()[\]]+/g, ' ')
      .trim()
      .replace(/(?<![ ,.:–-])[ ,.:–-]+$/, '')
    return urls.map((url, i) => (i === 0 && label !== '' ? { label, url } : { url }))
  })
}
