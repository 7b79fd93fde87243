/** All records of an atlas, or some of them, with words for what a file says of itself. */
import type { Atlas } from '@/core/atlas/atlas'
import type { Exported } from '@/core/formats/exported'
import { parseDay } from '@/core/time/day'
import { MAX_DAY } from '@/core/time/day'

export const exportedOf = (atlas: Atlas, fields: Partial<Exported> = {}): Exported => ({
  atlas,
  records: [...atlas.records],
  language: 'en',
  title: 'Visits: Mali',
  extent: '1 of 2 records. Filters: Mali.',
  credit: 'Axes. Data: test data; version 2026.11.22-abcd, CC0-1.0.',
  made: parseDay('2026-12-01') ?? MAX_DAY,
  link: 'https://axes.example/?c=MLI',
  provenance: null,
  ...fields,
})
