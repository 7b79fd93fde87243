/** A view of Mali, cited in French. */
import type { Cited } from '@/core/formats/citation'
import { dayOf, MAX_DAY } from '@/core/time/day'

export const cited = (fields: Partial<Cited> = {}): Cited => ({
  title: 'Visites diplomatiques : Mali',
  work: 'Axes, atlas ouvert des visites diplomatiques',
  author: 'Axes',
  dataVersion: '2026.11.22-a1b2',
  published: dayOf(2026, 11, 22) ?? MAX_DAY,
  accessed: dayOf(2026, 12, 3) ?? MAX_DAY,
  address: 'https://axes.example/?c=MLI&ds=2026.11.22-a1b2&lang=fr',
  language: 'fr',
  ...fields,
})
