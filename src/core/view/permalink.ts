/**
 * A view as the query of an address, and back.
 *
 * Parameters are read from any text at all. A part that does not read falls back to its default alone and is
 * reported; a key that is not in `linkKeys.ts` is ignored. What is written leaves defaults out, keeps the
 * order of that table, sorts the members of lists, writes `,` `/` `:` bare and percent-encodes whatever else is
 * not unreserved (RFC 3986, section 2.3). Nothing here knows which records or people exist: that is
 * `reconcileView`'s part.
 */
import { KEYS } from './linkKeys'
import type { Notice } from './notice'
import type { View } from './view'
import { DEFAULT_VIEW } from './view'

/** No address that is passed on is as long; a longer value is refused unread. */
const MAX_VALUE_LENGTH = 8000
/** As much of an unreadable value as a sentence can show. */
const MAX_QUOTED_LENGTH = 60

/** Control characters and lone surrogates: no name holds them and no address can carry the latter. */
const UNFIT = /[\p{Cc}\p{Cs}]/gu

/** `null` for malformed escapes and for what no value holds. */
const decode = (text: string): string | null => {
  if (text.length > MAX_VALUE_LENGTH) return null
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '))
    return decoded.search(UNFIT) === -1 ? decoded : null
  } catch {
    return null
  }
}

/** `encodeURIComponent` leaves `!'()*` bare, which mail and chat programs take for the end of a link. */
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/%2C|%2F|%3A/g, decodeURIComponent)

const quoted = (text: string): string =>
  text.length > MAX_QUOTED_LENGTH ? `${text.slice(0, MAX_QUOTED_LENGTH).replace(UNFIT, '')}…` : text

/** The first value of each key, still encoded. */
const splitQuery = (query: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>()
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [name = '', ...rest] = pair.split('=')
    if (!values.has(name)) values.set(name, rest.join('='))
  }
  return values
}

/** @param query with or without its `?`; any text */
export function parsePermalink(query: string): { readonly view: View; readonly notices: readonly Notice[] } {
  const values = splitQuery(query)
  const notices: Notice[] = []
  let view = DEFAULT_VIEW
  for (const key of KEYS) {
    const raw = values.get(key.name) ?? ''
    if (raw === '') continue
    const text = decode(raw)
    const read = text === null ? { view, refused: [raw.replaceAll(UNFIT, '\uFFFD')] } : key.read(text, view)
    view = read.view
    if (read.refused.length > 0) {
      notices.push({ type: 'unreadable', key: key.name, value: quoted(read.refused.join(', ')) })
    } else {
      const remark = key.remark?.(text ?? '') ?? null
      if (remark !== null) notices.push(remark)
    }
  }
  return { view, notices }
}

/** The query without its `?`; empty for the default view. */
export function formatPermalink(view: View): string {
  return KEYS.flatMap(({ name, write }) => {
    const text = write(view).replaceAll(UNFIT, '\uFFFD')
    return text === '' ? [] : [`${name}=${encode(text)}`]
  }).join('&')
}
