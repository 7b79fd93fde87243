import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import type { Atlas } from '@/core/atlas/atlas'
import { buildAtlas, originsOf } from '@/core/atlas/buildAtlas'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { Language, View } from '@/core/view/view'
import { RecordsWay } from '@/features/export/RecordsWay'
import { LazyWords } from '@/i18n/LazyWords'

const SHA = 'abcd'.padEnd(64, '0')
const FILE = madeFile([
  { id: 'row-1', date: '2021-03-30', sends: 'TGO', hosts: 'MLI', origin: 'lome', place: 'bamako' },
  { id: 'row-2', date: '2021-11-10', sends: 'MLI', hosts: 'RUS', origin: 'bamako', place: 'moscow' },
  { id: 'row-3', sends: 'TGO', hosts: 'MLI', place: 'bamako' },
])

const atlasOf = (member: string, host: string | null = null): Atlas =>
  buildAtlas(FILE, SHA, () => [], originsOf(FILE, member, host))

interface Setting {
  readonly view?: Partial<View>
  readonly language?: Language
}

async function show(atlas: Atlas, setting: Setting = {}) {
  await renderOverAtlas(
    <LazyWords of="export">
      <RecordsWay />
    </LazyWords>,
    atlas,
    setting,
  )
  await screen.findByRole('button', { name: 'CSV' })
}

/** The file that a button gives: its name, and its text as it is offered by hand. */
async function take(format: string) {
  await userEvent.click(screen.getByRole('button', { name: format }))
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox')
  return { said: screen.getByRole('status').textContent, text: text.value }
}

const REMOTE = 'https://visits.example/trips.csv?c=1'

describe('RecordsWay', () => {
  beforeEach(() => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined })
  })

  it('says how many of how many, and what a calendar leaves out, before a click', async () => {
    await show(atlasOf('bundled'))
    expect(screen.getByText(/^3 of 3 records will be exported/)).toBeVisible()
    expect(screen.getByText('iCalendar: 1 undated record will not be in the calendar.')).toBeVisible()
  })

  it.each([
    ['is shown', REMOTE],
    ['was kept', 'local:trips'],
  ])('stamps every format with the host of data that nobody has checked and that %s', async (_, member) => {
    await show(atlasOf(member, 'visits.example'), { view: { dataSets: [member] } })
    const stamp = 'unverified, from visits.example'
    const csv = await take('CSV')
    expect(csv.said).toContain('axes-unverified-from-visits-example-all-records-2026.11.22-abcd.csv')
    expect(csv.text.split('\n').filter((row) => row.includes(`"${stamp}"`))).toHaveLength(3)
    const json = parseAtlas(JSON.parse((await take('JSON')).text))
    expect(json.status === 'read' ? json.file.credits : []).toEqual([{ fr: stamp, en: stamp }])
    expect(JSON.parse((await take('GeoJSON')).text)).toMatchObject({ provenance: stamp })
    const calendar = new ICAL.Component(ICAL.parse((await take('iCalendar')).text) as unknown[])
    expect(calendar.getFirstPropertyValue('description')).toContain(stamp)
  })

  it('stamps nothing of data that is bundled or the reader’s own', async () => {
    await show(atlasOf('local:trips'), { language: 'fr', view: { dataSets: ['local:trips'] } })
    expect((await take('CSV')).text).not.toContain('non vérifié')
    expect((await take('JSON')).text).not.toContain('non vérifié')
  })

  it('gives events of an opened data set identifiers of their own, and links that lead to it', async () => {
    await show(atlasOf('local:trips'), { view: { dataSets: ['local:trips'] } })
    const calendar = new ICAL.Component(ICAL.parse((await take('iCalendar')).text) as unknown[])
    const [event] = calendar.getAllSubcomponents('vevent')
    expect(event?.getFirstPropertyValue('uid')).toMatch(/^row-1@2026\.11\.22-abcd\./)
    expect(event?.getFirstPropertyValue('url')).toMatch(/[?&]v=row-1(&|$)/)
    expect(event?.getFirstPropertyValue('url')).toMatch(/[?&]data=local:trips(&|$)/)
  })

  it('exports what the filters leave, whichever record is chosen', async () => {
    await show(atlasOf('bundled'), { view: { parties: ['RUS'], record: 'row-1' } })
    const { text } = await take('GeoJSON')
    expect(JSON.parse(text)).toMatchObject({
      name: 'Visits: Russia',
      count: 1,
      of: 3,
      features: [{ id: 'row-2' }],
    })
    expect(JSON.parse(text)).not.toHaveProperty('features.1')
  })

  it('says that a file could not be made', async () => {
    await show(atlasOf('bundled'))
    Object.assign(URL, {
      createObjectURL: () => {
        throw new TypeError('no memory')
      },
    })
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The browser could not make this file.')
  })
})
