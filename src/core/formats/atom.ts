/**
 * An Atom feed (RFC 4287): one entry for each record, in the order given.
 *
 * Moments are midnight UTC of a day, since the atlas knows days alone. A feed is named by its own address, an
 * entry by that of its page, which never changes.
 */
import { escapeXml } from './xml'
import type { Day } from '@/core/time/day'
import { formatDay } from '@/core/time/day'
import type { Language } from '@/core/view/view'

export interface FeedEntry {
  readonly title: string
  readonly summary: string
  /** The page of the record, absolute. */
  readonly url: string
  /** When the record last changed. */
  readonly updated: Day
}

export interface Feed {
  readonly title: string
  readonly subtitle: string
  readonly language: Language
  /** Who makes the atlas. */
  readonly author: string
  /** The licence, in words. */
  readonly rights: string
  /** Address of the feed itself, absolute. */
  readonly self: string
  /** The page that shows the same records, absolute. */
  readonly page: string
  /** The day of the data version. */
  readonly updated: Day
  readonly entries: readonly FeedEntry[]
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`
const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
const midnight = (day: Day): string => `${formatDay(day)}T00:00:00Z`

const formatEntry = ({ title, summary, url, updated }: FeedEntry): readonly string[] => [
  '<entry>',
  element('id', url),
  element('title', title),
  link('alternate', 'text/html', url),
  element('updated', midnight(updated)),
  element('summary', summary),
  '</entry>',
]

export const formatAtom = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    element('updated', midnight(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...feed.entries.flatMap(formatEntry),
    '</feed>',
    '',
  ].join('\n')
