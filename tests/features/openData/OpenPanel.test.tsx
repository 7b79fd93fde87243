/** The dialog "Open a file" from the choice of a file to the way in, over the real reader. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readHere, stubGazetteer } from '../../fixtures/readHere'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { smallAtlas } from '../../fixtures/smallAtlas'
import type { KeepResult, KeptDataSet, Listing } from '@/adapters/storage/kept'
import type { AtlasFile } from '@/core/atlas/schema'
import type { Language } from '@/core/view/view'
import type { Arrival } from '@/features/openData/arrival'
import { OpenPanel } from '@/features/openData/OpenPanel'
import type { StartReading } from '@/features/openData/reading'
import type { Keeping } from '@/features/openData/useKeeping'

type Kept = Keeping['kept']
type NewContent = Parameters<Kept['keep']>[0]

const FRENCH_EXCEL = [
  "Visiteur;Fonction;Pays du visiteur;Ville de départ;Ville d'arrivée;Pays hôte;Date de début;Date de fin;Remarques",
  'Robert Dussey;ministre des Affaires étrangères;Togo;Lomé;Bamako;Mali;30/03/2021;31/03/2021;à l’invitation',
  'Abdoulaye Diop;ministre des Affaires étrangères;Mali;Bamako;Moscou;Russie;10/11/2021;12/11/2021;',
].join('\r\n')

/** Row 3 says too little, row 4 has a date that is none. */
const MIXED = ['visitor,to,date', 'Ann Lee,Paris,2016-08-07', 'Ann Lee,,', 'Bo Li,Lagos,2021-02-30'].join(
  '\n',
)

/** No date tells days from months. */
const AMBIGUOUS = ['visitor,to,date', 'Ann Lee,Paris,03/04/2015', 'Bo Li,Lagos,05/06/2015'].join('\n')

const csv = (text: string, name = 'visits.csv') => new File([text], name, { type: 'text/csv' })

/** As Excel saves it. */
const windows1252 = (text: string) =>
  new File([Uint8Array.from(text.replaceAll('’', "'"), (char) => char.charCodeAt(0))], 'visites.csv')

interface Given {
  readonly language?: Language
  readonly startReading?: StartReading
  readonly dataSets?: readonly KeptDataSet[]
  readonly keeping?: Listing['keeping']
  readonly results?: readonly KeepResult[]
  readonly first?: Arrival
}

async function open({ language = 'en', startReading, dataSets = [], results, keeping, first }: Given = {}) {
  const readings = readHere()
  const left = [...(results ?? [])]
  const next = () =>
    Promise.resolve<KeepResult>(left.shift() ?? { status: 'kept', id: 'visits', where: 'browser' })
  const keep = vi.fn<Kept['keep']>(next)
  const replace = vi.fn<Kept['replace']>(next)
  const onKept = vi.fn<Keeping['onKept']>(() => Promise.resolve())
  const onAgreed = vi.fn<(address: string) => void>()
  await renderOverAtlas(
    <OpenPanel
      startReading={startReading ?? readings.startReading}
      keeping={{
        kept: { list: () => Promise.resolve({ dataSets, keeping: keeping ?? 'browser' }), keep, replace },
        onKept,
      }}
      onAgreed={onAgreed}
      first={first}
    />,
    smallAtlas(),
    { language },
  )
  const field = await screen.findByLabelText<HTMLInputElement>(/^(Choose a file|Choisir un fichier)$/)
  return { user: userEvent.setup(), field, keep, replace, onKept, onAgreed, stops: readings.stops }
}

const wayIn = (name: string | RegExp) => screen.findByRole('button', { name })
const contentOf = ({ content }: NewContent) =>
  JSON.parse(new TextDecoder().decode(content.bytes)) as AtlasFile

const textOf = (blob: Blob | undefined) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.readAsText(blob ?? new Blob())
  })

beforeEach(stubGazetteer)
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a French Excel file', () => {
  it('opens with nothing to mend', async () => {
    const { user, field, keep, onKept } = await open({ language: 'fr' })
    await user.upload(field, windows1252(FRENCH_EXCEL))
    await user.click(await wayIn('Ouvrir 2 fiches'))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())

    const file = contentOf(keep.mock.calls[0]?.[0] as NewContent)
    expect(file.records.map(({ date, sends, hosts }) => [date, sends, hosts])).toEqual([
      ['2021-03-30/2021-03-31', 'TGO', 'MLI'],
      ['2021-11-10/2021-11-12', 'MLI', 'RUS'],
    ])
  })

  it('is shown as it will be, with what each column was taken for', async () => {
    const { user, field } = await open({ language: 'fr' })
    await user.upload(field, windows1252(FRENCH_EXCEL))
    const heading = await screen.findByRole('heading', {
      name: '2 fiches prêtes, sans rien à réparer, aucune ligne écartée',
    })
    expect(heading).toHaveFocus()
    expect(screen.getByText(/Windows-1252, séparé par des points-virgules/)).toBeInTheDocument()
    expect(
      screen.getByRole('combobox', { name: /La colonne Ville d'arrivée est prise pour/ }),
    ).toHaveDisplayValue('ville d’arrivée')
    const rows = within(
      screen.getByRole('table', { name: 'Premières fiches, telles qu’elles seront' }),
    ).getAllByRole('row')
    expect(rows[1]).toHaveTextContent(/^230–31 mars 2021Lomé → BamakoRobert Dussey, ministre/)
  })
})

describe('what was assumed', () => {
  const rows = (...places: readonly string[]) =>
    csv(['visitor,sends,hosts,place,date', ...places.map((to) => `Ann Lee,Togo,Mali,${to},2021`)].join('\n'))

  it('is said once with its number of records, and read with the counts', async () => {
    const { user, field } = await open()
    await user.upload(field, rows('Bamako', 'Bamako', ''))
    const heading = await screen.findByRole('heading', { name: /^3 records ready, with nothing to mend/ })
    expect(heading).toHaveAccessibleDescription(
      'Origin assumed for 3 records: the capital of the sending country. Place assumed for 1 record: the capital of the host country.',
    )
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Column sends is taken for' }),
      'country of departure',
    )
    expect(
      await screen.findByText('Origin assumed for 3 records: the capital of the country of departure.'),
    ).toBeInTheDocument()
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/^3 records ready.*\. Origin assumed for 3 records.*\. Place assumed/),
    )
  })

  it('is said in French, one and several', async () => {
    const { user, field } = await open({ language: 'fr' })
    await user.upload(field, rows('Bamako', ''))
    expect(
      await screen.findByText('Origine posée par défaut pour 2 fiches : la capitale du pays d’envoi.'),
    ).toBeInTheDocument()
    expect(
      screen.getByText('Lieu posé par défaut pour 1 fiche : la capitale du pays hôte.'),
    ).toBeInTheDocument()
  })

  it('is not spoken of where nothing was', async () => {
    const { user, field } = await open()
    await user.upload(field, csv(FRENCH_EXCEL))
    expect(await screen.findByRole('heading', { name: /^2 records ready/ })).not.toHaveAccessibleDescription()
    expect(screen.queryByText(/assumed/)).toBeNull()
  })
})

describe('a place that matches several', () => {
  it('may be none of them, and is reported then', async () => {
    const { user, field } = await open()
    await user.upload(field, csv('visitor,place,date\nAnn Lee,Tripoli,2021'))
    const choice = await screen.findByRole('combobox', { name: 'Tripoli row 2' })
    expect(choice).toHaveDisplayValue(/^Tripoli, Libya/)
    await user.selectOptions(choice, 'none of these')
    expect(await screen.findByRole('row', { name: /position unknown: listed, not drawn/ })).toHaveTextContent(
      /^2placeTripoli/,
    )
    expect(screen.getByRole('combobox', { name: 'Tripoli row 2' })).toHaveDisplayValue('none of these')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Tripoli row 2' }),
      'Tripoli, Lebanon, 229,000 inhabitants',
    )
    expect(await screen.findByText(/there is nothing to look at/)).toBeInTheDocument()
  })
})

it('lists likely duplicates once, by title, days and rows', async () => {
  const { user, field } = await open()
  const row = 'Ann Lee,Paris,2016-08-07'
  await user.upload(field, csv(`visitor,to,date\n${row}\nBo Li,Lagos,2021-02-03\n${row}`))
  await user.click(await screen.findByText('Likely duplicates'))
  const title = await screen.findByText('Ann Lee in Paris')
  expect(title.closest('li')).toHaveTextContent(/^Ann Lee in Paris, 7.August.2016, rows 2 and 4$/)
  expect(screen.queryByText(/row-4/)).toBeNull()
})

describe('what a column is taken for', () => {
  it('can be changed, and everything is read again', async () => {
    const { user, field, keep, onKept } = await open()
    await user.upload(field, csv(FRENCH_EXCEL))
    await wayIn('Open 2 records')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Column Date de fin is taken for' }),
      'nothing, left aside',
    )
    expect(await screen.findByText('30 March 2021')).toBeInTheDocument()
    await user.click(await wayIn('Open 2 records'))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(contentOf(keep.mock.calls[0]?.[0] as NewContent).records.map(({ date }) => date)).toEqual([
      '2021-03-30',
      '2021-11-10',
    ])
  })

  it('leaves a field to one column, and says which one gave it up', async () => {
    const { user, field } = await open()
    await user.upload(field, csv(FRENCH_EXCEL))
    await wayIn('Open 2 records')
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Column Remarques is taken for' }),
      'city of arrival',
    )
    expect(screen.getByRole('combobox', { name: "Column Ville d'arrivée is taken for" })).toHaveDisplayValue(
      'nothing, left aside',
    )
    expect(screen.getByText("city of arrival: column Ville d'arrivée no longer is.")).toBeInTheDocument()
  })

  it('may be shared by several columns where a record may have several', async () => {
    const { user, field } = await open()
    await user.upload(field, csv('visitor,to,source,more\nAnn Lee,Paris,a.org,b.org'))
    await wayIn('Open 1 record')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column more is taken for' }), 'source')
    expect(screen.getByRole('combobox', { name: 'Column source is taken for' })).toHaveDisplayValue('source')
  })

  it('may leave no record, and there is no way in then', async () => {
    const { user, field } = await open()
    await user.upload(field, csv('visitor,to\nAnn Lee,Paris'))
    const button = await wayIn('Open 1 record')
    for (const column of ['visitor', 'to'])
      await user.selectOptions(
        screen.getByRole('combobox', { name: `Column ${column} is taken for` }),
        'nothing, left aside',
      )
    expect(
      await screen.findByRole('heading', { name: '0 records ready, 1 row not imported' }),
    ).toBeInTheDocument()
    expect(button).toBeDisabled()
  })
})

describe('the order of day and month', () => {
  it('is asked once, with an example of the file', async () => {
    const { user, field, keep, onKept } = await open()
    await user.upload(field, csv(AMBIGUOUS))
    const question = await screen.findByRole('group', { name: 'How should the dates be read?' })
    expect(within(question).getByText(/03\/04\/2015 would be/)).toBeInTheDocument()
    expect(within(question).getByRole('radio', { name: /^day, then month \(3.April.2015\)$/ })).toBeChecked()
    await user.click(within(question).getByRole('radio', { name: /^month, then day \(4.March.2015\)$/ }))
    await screen.findByText('4 March 2015')
    await user.click(await wayIn('Open 2 records'))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(contentOf(keep.mock.calls[0]?.[0] as NewContent).records.map(({ date }) => date)).toEqual([
      '2015-03-04',
      '2015-05-06',
    ])
  })

  it('is not asked where a date tells', async () => {
    const { user, field } = await open()
    await user.upload(field, csv(`${AMBIGUOUS}\nBo Li,Paris,31/12/2015`))
    await wayIn('Open 3 records')
    expect(screen.queryByRole('group', { name: 'How should the dates be read?' })).toBeNull()
  })
})

describe('the report', () => {
  it('lists the rows that are no record, and on request what was left empty', async () => {
    const { user, field } = await open()
    await user.upload(field, csv(MIXED))
    expect(
      await screen.findByRole('heading', { name: /^2 records ready, 1 of them .*, 1 row not imported$/ }),
    ).toBeInTheDocument()
    const refused = within(await screen.findByRole('table', { name: 'Rows not imported' }))
    expect(refused.getAllByRole('row')).toHaveLength(2)
    expect(refused.getByRole('row', { name: /^3 / })).toHaveTextContent(
      'says fewer than two of who, where and when',
    )
    await user.selectOptions(screen.getByLabelText('Show'), 'Cells left empty (1)')
    expect(
      within(screen.getByRole('table', { name: 'Cells left empty' })).getByRole('row', { name: /^4 / }),
    ).toHaveTextContent('4date2021-02-30unreadable dateleft empty')
  })

  it('is saved whole, whatever is shown of it', async () => {
    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob)
          return 'blob:report'
        },
        revokeObjectURL: () => undefined,
      }),
    )
    const { user, field } = await open()
    await user.upload(field, csv(MIXED))
    await user.click(await screen.findByRole('button', { name: 'Save the report (CSV)' }))
    const text = await textOf(saved[0])
    const lines = text.split('\r\n')
    expect(lines[0]).toMatch(/Row,Column,Value,Reason,What was done$/)
    expect(lines).toContain('4,date,2021-02-30,unreadable date,left empty')
    expect(lines.filter((line) => line.startsWith('3,'))).toHaveLength(1)
  })
})

describe('what cannot be opened', () => {
  it.each([
    ['an empty file', csv(''), /This file is empty/, /Check that it was saved/],
    [
      'a picture',
      new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'a.png'),
      /a picture/,
      /open the table/,
    ],
    ['a PDF', new File(['%PDF-1.7\n'], 'a.pdf'), /a PDF document/, /into a spreadsheet/],
    ['prose', csv('Nothing here\nis a table'), /No column says|does not name/, /visitor, destination, date/],
  ])('is %s, with the next step', async (_, file, what, next) => {
    const { user, field } = await open()
    await user.upload(field, file)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(what)
    expect(alert).toHaveTextContent(next)
    expect(screen.queryByRole('button', { name: /^Open \d/ })).toBeNull()
    // The way on stands there already.
    await user.upload(screen.getByLabelText('Choose a file'), csv(MIXED))
    expect(await wayIn('Open 2 records')).toBeInTheDocument()
  })

  it('is too large, by its size alone', async () => {
    const file = csv('a')
    Object.defineProperty(file, 'size', { value: 400 * 1024 ** 2 })
    const startReading = vi.fn<StartReading>()
    const { user, field } = await open({ startReading })
    await user.upload(field, file)
    expect(screen.getByRole('alert')).toHaveTextContent('It has 419 MB; the limit is 300 MB.')
    expect(startReading).not.toHaveBeenCalled()
  })

  it('breaks off, and nothing is kept', async () => {
    const reading = { ...readHere().startReading(csv('a'), () => undefined) }
    const startReading: StartReading = () => ({ ...reading, answer: Promise.reject(new Error('no memory')) })
    const { user, field } = await open({ startReading })
    await user.upload(field, csv(MIXED))
    expect(await screen.findByRole('alert')).toHaveTextContent('Reading broke off.')
  })
})

it('stops reading on request, and begins anew', async () => {
  const stop = vi.fn<() => void>()
  const endless: StartReading = (_, onProgress) => {
    queueMicrotask(() => onProgress({ stage: 'reading', bytes: 40, rows: 0 }))
    const never = new Promise<never>(() => undefined)
    const ask = () => never
    return { answer: never, apply: ask, issues: ask, json: ask, pack: ask, atlas: ask, stop }
  }
  const { user, field } = await open({ startReading: endless })
  await user.upload(field, csv(MIXED))
  expect(screen.getByRole('progressbar', { name: 'Progress of the reading' })).toBeInTheDocument()
  expect(await screen.findByText(/^40 bytes of \d+ bytes read$/)).toBeInTheDocument()
  const button = screen.getByRole('button', { name: 'Stop' })
  await user.click(button)
  expect(stop).toHaveBeenCalledOnce()
  expect(screen.getByText('Reading stopped. Nothing was kept.')).toBeInTheDocument()
  expect(screen.getByLabelText('Choose a file')).toHaveFocus()
})

describe('keeping', () => {
  const before: KeptDataSet = {
    status: 'kept',
    id: 'visits',
    title: 'My visits',
    records: 1,
    bytes: 10,
    created: '2026-11-21T00:00:00Z',
    provenance: { type: 'file', name: 'visits.csv' },
    where: 'browser',
  }

  it('offers to replace the same file, or to keep both', async () => {
    const { user, field, keep, replace, onKept } = await open({ dataSets: [before] })
    await user.upload(field, csv(MIXED))
    await wayIn('Open 2 records')
    await user.type(screen.getByLabelText('Name of the data set'), ', again')
    await user.click(await wayIn('Open 2 records'))
    expect(await screen.findByText(/already kept here, under the name/)).toHaveTextContent('My visits')
    expect(keep).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Replace' }))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    const [id, content] = replace.mock.calls[0] ?? []
    expect(id).toBe('visits')
    expect(contentOf(content as NewContent).title).toEqual({ fr: 'My visits', en: 'My visits' })
    expect(onKept.mock.calls[0]?.[1].name).toBe('My visits')
    expect(keep).not.toHaveBeenCalled()
  })

  it('keeps both when asked to, under the name that was given', async () => {
    const { user, field, keep, replace, onKept } = await open({ dataSets: [before] })
    await user.upload(field, csv(MIXED))
    await wayIn('Open 2 records')
    await user.clear(screen.getByLabelText('Name of the data set'))
    await user.type(screen.getByLabelText('Name of the data set'), 'Second try')
    await user.click(await wayIn('Open 2 records'))
    await user.click(await screen.findByRole('button', { name: 'Keep both' }))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(replace).not.toHaveBeenCalled()
    const [content, name] = keep.mock.calls[0] ?? []
    expect(name).toBe('Second try')
    expect(contentOf(content as NewContent).title).toEqual({ fr: 'Second try', en: 'Second try' })
  })

  it('says so where there is no room, and opens from memory all the same', async () => {
    const full: KeepResult = { status: 'failed', problem: { type: 'no-room', bytes: 9e6, free: 1e6 } }
    const { user, field, keep, onKept } = await open({ results: [full] })
    await user.upload(field, csv(MIXED))
    await user.click(await wayIn('Open 2 records'))
    expect(await screen.findByRole('alert')).toHaveTextContent('9 MB are needed, 1 MB are free.')
    expect(onKept).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Open without keeping' }))
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(keep.mock.calls[1]?.[2]).toBe('memory')
  })

  it('says so where a file to save could not be made either', async () => {
    const { startReading } = readHere()
    const { user, field } = await open({
      results: [{ status: 'failed', problem: { type: 'failed' } }],
      startReading: (...args) => ({
        ...startReading(...args),
        json: () => Promise.reject(new Error('no memory')),
      }),
    })
    await user.upload(field, csv(MIXED))
    await user.click(await wayIn('Open 2 records'))
    await user.click(await screen.findByRole('button', { name: 'Save as an Axes file' }))
    expect(await screen.findByText(/^This file could not be made/)).toBeInTheDocument()
  })

  it('says before that a browser without storage will not keep it', async () => {
    const { user, field } = await open({ keeping: 'memory' })
    await user.upload(field, csv(MIXED))
    await wayIn('Open 2 records')
    expect(await screen.findByText(/will be gone at your next visit/)).toBeInTheDocument()
  })
})

describe('the name of the data set', () => {
  const visits: KeptDataSet = {
    status: 'kept',
    id: 'visits',
    title: 'visits',
    records: 1,
    bytes: 10,
    created: '2026-11-21T00:00:00Z',
    provenance: { type: 'file', name: 'visits.csv' },
    where: 'browser',
  }
  const nameField = () => screen.findByRole('textbox', { name: 'Name of the data set' })

  it('goes the way in with Enter', async () => {
    const { user, field, keep, onKept } = await open()
    await user.upload(field, csv(MIXED))
    await wayIn('Open 2 records')
    await user.type(await nameField(), ' of 2021{Enter}')
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(keep.mock.calls[0]?.[1]).toBe('visits of 2021')
  })

  it('does nothing with Enter where there is no way in', async () => {
    const { user, field, keep } = await open()
    await user.upload(field, csv('visitor,to\nAnn Lee,Paris'))
    const button = await wayIn('Open 1 record')
    for (const column of ['visitor', 'to'])
      await user.selectOptions(
        screen.getByRole('combobox', { name: `Column ${column} is taken for` }),
        'nothing, left aside',
      )
    await screen.findByRole('heading', { name: /^0 records ready/ })
    expect(button).toBeDisabled()
    await user.type(await nameField(), '{Enter}')
    expect(keep).not.toHaveBeenCalled()
  })

  it('is one that no other has, and Enter keeps both where the same file is kept already', async () => {
    const second = { ...visits, id: 'visits-2', title: 'visits (2)' }
    const { user, field, keep, replace, onKept } = await open({ dataSets: [visits, second] })
    await user.upload(field, csv(MIXED))
    await wayIn('Open 2 records')
    await waitFor(async () => expect(await nameField()).toHaveValue('visits (3)'))
    await user.type(await nameField(), '{Enter}')
    expect(await screen.findByText(/already kept here, under the name/)).toHaveFocus()
    expect(keep).not.toHaveBeenCalled()
    await user.type(await nameField(), '{Enter}')
    await waitFor(() => expect(onKept).toHaveBeenCalledOnce())
    expect(keep.mock.calls[0]?.[1]).toBe('visits (3)')
    expect(replace).not.toHaveBeenCalled()
  })
})

describe('an address', () => {
  it('is asked about before anything else, by the name of its host', async () => {
    const { user, onAgreed } = await open()
    await user.type(
      screen.getByLabelText('Or the address of a file online'),
      'https://data.example.org/visits.csv{Enter}',
    )
    expect(screen.getByRole('heading', { name: 'Read data from data.example.org?' })).toHaveFocus()
    expect(onAgreed).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Read from data.example.org' }))
    expect(onAgreed).toHaveBeenCalledExactlyOnceWith('https://data.example.org/visits.csv')
  })

  it.each([
    ['http://data.example.org/a.csv', /not protected/],
    ['https://192.168.1.1/a.csv', /private network/],
    ['my file', /not the address of a file/],
  ])('is refused when it is %s', async (address, reason) => {
    const { user, onAgreed } = await open()
    await user.type(screen.getByLabelText('Or the address of a file online'), `${address}{Enter}`)
    expect(screen.getByRole('alert')).toHaveTextContent(reason)
    expect(onAgreed).not.toHaveBeenCalled()
  })
})

describe('what arrives by hand', () => {
  const paste = (target: Element | Window, text: string) =>
    fireEvent.paste(target, { clipboardData: { items: [], files: [], getData: () => text } })

  it('is read when a table is pasted', async () => {
    await open()
    paste(document.body, MIXED)
    expect(await wayIn('Open 2 records')).toBeInTheDocument()
    expect(screen.getByText('Pasted text')).toBeInTheDocument()
  })

  it('is left alone while the reader types, and when it is no table', async () => {
    await open()
    paste(screen.getByLabelText('Or the address of a file online'), MIXED)
    paste(document.body, 'a word')
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
  })

  it('is one file at a time', async () => {
    await open({ first: { type: 'several', count: 3 } })
    expect(await screen.findByRole('alert')).toHaveTextContent('You dropped 3 files.')
  })

  it('is no folder', async () => {
    await open({ first: { type: 'folder', name: 'visits' } })
    expect(await screen.findByRole('alert')).toHaveTextContent(/visits was not opened. It is a folder/)
  })
})

it('gives a table to begin with that opens with nothing to mend', async () => {
  const saved: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      saved.push(blob)
      return 'blob:example'
    },
    revokeObjectURL: () => undefined,
  })
  for (const language of ['fr', 'en'] as const) {
    const { user, field } = await open({ language })
    await user.click(screen.getByRole('button', { name: /^(filled-in example|exemple rempli)/ }))
    await user.upload(field, new File([saved.at(-1) as Blob], 'example.csv'))
    expect(
      await screen.findByRole('heading', {
        name: /^2 (records ready, with nothing to mend|fiches prêtes, sans rien à réparer), /,
      }),
    ).toBeInTheDocument()
    document.body.replaceChildren()
  }
})
