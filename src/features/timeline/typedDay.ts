/**
 * Days as people type them, in French and in English: "1er mars 2021", "30/03/2021", "30 March 2021",
 * "March 30, 2021", "2021-03-30". A month or a year alone means its first day where a period begins and its
 * last where it ends. Figures alone put the day first, as both languages do. Case and accents do not count.
 */
import type { Day } from '@/core/time/day'
import { dayOf, daysInMonth } from '@/core/time/day'

const MONTHS: readonly RegExp[] = [
  /^jan(v|vier|uary)?$/,
  /^fe[bv](r|rier|ruary)?$/,
  /^mar(s|ch)?$/,
  /^(avr(il)?|apr(il)?)$/,
  /^(mai|may)$/,
  /^(juin|june?)$/,
  /^(juil(let)?|july?)$/,
  /^(aout|aug(ust)?)$/,
  /^sep(t|tembre|tember)?$/,
  /^oct(obre|ober)?$/,
  /^nov(embre|ember)?$/,
  /^dec(embre|ember)?$/,
]

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)(er|st|nd|rd|th)\b/g, '')
    .replace(/[\s,.]+/g, ' ')
    .trim()

/** The number of a month's name, 0 for any other word. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1

interface Parts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

function partsOf(text: string): Parts | null {
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text)
  if (iso !== null) {
    const [, year, month, day] = iso
    return {
      year: Number(year),
      ...(month === undefined ? {} : { month: Number(month) }),
      ...(day === undefined ? {} : { day: Number(day) }),
    }
  }
  const figures = /^(?:(\d{1,2})[/ -])?(\d{1,2})[/ -](\d{4})$/.exec(text)
  if (figures !== null) {
    const [, day, month, year] = figures
    return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) }
  }
  const words = /^(?:(\d{1,2}) )?([a-z]+)(?: (\d{1,2}))? (\d{4})$/.exec(text)
  if (words === null) return null
  const [, before, name = '', after, year] = words
  if (before !== undefined && after !== undefined) return null
  const day = before ?? after
  return { year: Number(year), month: monthOf(name), ...(day === undefined ? {} : { day: Number(day) }) }
}

/** `null` when the text is not understood, or the calendar has no such day. */
export function parseTypedDay(text: string, edge: 'from' | 'to'): Day | null {
  const parts = partsOf(plain(text))
  if (parts === null) return null
  const { year, month = edge === 'from' ? 1 : 12 } = parts
  const day = parts.day ?? (edge === 'from' ? 1 : daysInMonth(year, month))
  return dayOf(year, month, day)
}
