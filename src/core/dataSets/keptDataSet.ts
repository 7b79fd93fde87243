/**
 * A data set that is kept in the reader's browser, as it is described beside its content.
 *
 * The description is read back from storage as `unknown`: an older or newer Axes, or anything else on the same
 * host, may have written it.
 */
import * as v from 'valibot'
import { isHttps } from '@/core/text/isHttps'

/** Of descriptions as this Axes writes them; a newer one is listed, and neither read nor changed. */
export const KEPT_FORMAT = 1

const provenance = v.variant('type', [
  v.object({ type: v.literal('file'), name: v.string() }),
  v.object({ type: v.literal('link'), address: v.string() }),
])
/** Where a data set came from: a file of the reader, or an address. */
export type Provenance = Readonly<v.InferOutput<typeof provenance>>

/** The host of data that nobody here has checked; `null` for a file of the reader's own. */
export const hostOf = (from: Provenance): string | null =>
  from.type === 'link' && isHttps(from.address) ? new URL(from.address).host : null

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const described = v.object({
  /** As `data=local:<id>` names it. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  format: v.literal(KEPT_FORMAT),
  /** The reader's name for it. */
  title: v.string(),
  records: count,
  /** Of its JSON as it is exported; it may take less room. */
  bytes: count,
  /** When it was kept, an ISO 8601 instant. */
  created: v.string(),
  provenance,
  /** The key of its content, and how that is packed. */
  blob: v.string(),
  packing: v.picklist(['plain', 'gzip']),
})
export type KeptRow = Readonly<v.InferOutput<typeof described>>

/** Read by this Axes: its description; kept by a newer one: what can be said of it; `null` for anything else. */
export type ReadRow =
  | { readonly status: 'known'; readonly row: KeptRow }
  | { readonly status: 'newer'; readonly id: string; readonly title: string }

const newer = v.object({
  id: described.entries.id,
  format: v.pipe(v.number(), v.gtValue(KEPT_FORMAT)),
  title: v.optional(v.string()),
})

/** @param value anything that was stored */
export function readKeptRow(value: unknown): ReadRow | null {
  const known = v.safeParse(described, value)
  if (known.success) return { status: 'known', row: known.output }
  const later = v.safeParse(newer, value)
  if (!later.success) return null
  return { status: 'newer', id: later.output.id, title: later.output.title ?? later.output.id }
}
