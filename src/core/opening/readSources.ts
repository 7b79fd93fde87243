/** What a row says of its own sources: addresses, and the words beside them. */
import type { AtlasRecord } from '@/core/atlas/schema'

type GivenSource = NonNullable<AtlasRecord['sources']>[number]

const ADDRESS = /https?:\/\/[^\s;|<>"]+[^\s;|<>".,)\]]/gi

/** Several sources of one cell stand behind `;`, `|` or on lines of their own; an address may follow its words. */
export function readSources(text: string): GivenSource[] {
  return text.split(/\s*[;|\n]\s*/).flatMap((part): GivenSource[] => {
    const urls = part.match(ADDRESS) ?? []
    if (urls.length === 0) return part.trim() === '' ? [] : [{ label: part.trim() }]
    const label = part
      .replace(ADDRESS, ' ')
      .replace(/[\s<>()[\]]+/g, ' ')
      .replace(/[\s,.:–-]+$/, '')
      .trim()
    return urls.map((url, i) => (i === 0 && label !== '' ? { label, url } : { url }))
  })
}
