import { describe, expect, it } from 'vitest'
import { open, tableOf } from '../../fixtures/openTables'
import type { Opened } from '@/core/opening/opening'
import { OpeningSession } from '@/core/opening/openingSession'

/** What the preview of a data set is told. */
async function previewOf(opened: Opened) {
  const session = new OpeningSession({
    prepare: () => Promise.resolve(),
    read: () => Promise.resolve({ status: 'opened', opened }),
    understand: () => ({ status: 'opened', opened }),
  })
  const setting = {
    gazetteer: '',
    countryWords: {},
    about: { name: '', day: '', coverage: { fr: '', en: '' }, dayOrder: 'day-first' },
  } as const
  const answer = await session.read(new File([], 'visits.csv'), setting, () => {})
  if (answer.status !== 'read') throw new Error(answer.reason.type)
  return answer.preview
}

const rowsOf = (count: number, cells: (i: number) => readonly string[]) =>
  open(tableOf(['visitor', 'hosts', 'date'], ...Array.from({ length: count }, (_, i) => cells(i))))

describe('the preview', () => {
  it('is small, though all rows of the file are the same', async () => {
    const preview = await previewOf(rowsOf(500, () => ['Robert Dussey', 'Mali', '2021-03-30']))
    expect(preview.duplicates).toEqual([
      { records: Array.from({ length: 10 }, (_, i) => ({ row: i + 2, id: `row-${i + 2}` })), size: 500 },
    ])
    expect(preview.sample.records.length).toBe(20)
  })

  it('counts the groups that it does not show', async () => {
    const preview = await previewOf(rowsOf(100, (i) => [`Visitor ${i % 50}`, 'Mali', '2021-03-30']))
    expect([preview.duplicateGroups, preview.duplicates.length]).toEqual([50, 20])
    const told = new Set(preview.sample.records.map(({ id }) => id))
    expect(preview.duplicates.every(({ records }) => told.has(records[0]?.id ?? ''))).toBe(true)
  })
})
