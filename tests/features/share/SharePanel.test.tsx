/** What the dialog Share gives away: the link, its QR code, a frame for other pages, citations. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderOverAtlas } from '../../fixtures/renderOverAtlas'
import { monthOf2021, smallAtlas } from '../../fixtures/smallAtlas'
import type { Language, View } from '@/core/view/view'
import { DEFAULT_VIEW } from '@/core/view/view'
import { SharePanel } from '@/features/share/SharePanel'

const ROOT = `${window.location.origin}/`
const atlas = smallAtlas()

const open = async (view: Partial<View> = {}, language: Language = 'en') => {
  const user = userEvent.setup()
  await renderOverAtlas(<SharePanel />, atlas, { view, language })
  await screen.findByRole('textbox', { name: /^(Link|Lien)$/ })
  return user
}
const field = (name: string | RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const link = () => field('Link').value
const unfold = (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(screen.getByText(name))

/** Puts a member in the browser's `navigator`, after the one of user-event; it goes after the test. */
const stubNavigator = (name: 'clipboard' | 'share', value: unknown) => {
  Object.defineProperty(navigator, name, { value, configurable: true })
}
afterEach(() => {
  Reflect.deleteProperty(navigator, 'share')
  Reflect.deleteProperty(navigator, 'clipboard')
  vi.useRealTimers()
})

describe('the link', () => {
  it('shows the view in the language on screen, whatever theme the sender sees it in', async () => {
    await open({ parties: ['MLI', 'RUS'], theme: 'dark' })
    expect(link()).toBe(`${ROOT}?c=MLI,RUS&lang=en`)
    expect(screen.getByText('The link opens in English.')).toBeInTheDocument()
  })

  it('is the address of the page that shows just this view', async () => {
    await open({ parties: ['MLI'] })
    expect(link()).toBe(`${ROOT}en/country/MLI/`)
  })

  it('can carry only the selected record', async () => {
    const user = await open({ record: 'dussey', screen: 'list' })
    expect(link()).toBe(`${ROOT}?v=dussey&view=list&lang=en`)
    await user.click(screen.getByRole('radio', { name: 'Only this record' }))
    expect(link()).toBe(`${ROOT}en/visit/dussey/`)
  })

  it('offers no record where none is selected', async () => {
    await open({ parties: ['MLI'] })
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('carries the version of the data when asked to', async () => {
    const user = await open({ parties: ['MLI'] })
    const pin = screen.getByRole('checkbox', { name: 'Attach the data version' })
    expect(pin).toHaveAccessibleDescription(/which records have changed since/)
    await user.click(pin)
    expect(link()).toBe(`${ROOT}en/country/MLI/?ds=${atlas.version}`)
  })

  it('takes the focus when it comes', async () => {
    await open({ record: 'dussey' })
    const first = screen.getByRole('radio', { name: 'This view' })
    await waitFor(() => expect(first).toHaveFocus())
  })
})

describe('copying', () => {
  it('answers in words', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
    const user = await open({ parties: ['MLI'] })
    stubNavigator('clipboard', { writeText })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`${ROOT}en/country/MLI/`)
    expect(screen.getByText('Copied.')).toBeInTheDocument()
  })

  it('takes its answer back when the link is another', async () => {
    const user = await open({ record: 'dussey' })
    stubNavigator('clipboard', { writeText: () => Promise.resolve() })
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(screen.getByText('Copied.')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox'))
    expect(screen.queryByText('Copied.')).toBeNull()
  })

  it.each([
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['missing', undefined],
  ])('leaves the text selected where the clipboard is %s, and says how to go on', async (_, clipboard) => {
    const user = await open({ parties: ['MLI'] })
    stubNavigator('clipboard', clipboard)
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findByText(/Copying was refused: the text is selected/)).toBeInTheDocument()
    const input = field('Link')
    expect(input).toHaveFocus()
    expect(input.value.slice(input.selectionStart, input.selectionEnd)).toBe(input.value)
  })
})

describe('the sheet of the system', () => {
  it('is offered only where there is one', async () => {
    await open()
    expect(screen.queryByRole('button', { name: 'Share with…' })).toBeNull()
  })

  it('is given the link and what it shows', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue()
    stubNavigator('share', share)
    const user = await open({ parties: ['MLI', 'RUS'] })
    await user.click(screen.getByRole('button', { name: 'Share with…' }))
    expect(share).toHaveBeenCalledExactlyOnceWith({
      title: 'Visits: Mali or Russia · Axes',
      url: `${ROOT}?c=MLI,RUS&lang=en`,
    })
  })

  it('can be closed without a word, and fails in words', async () => {
    const share = vi.fn<() => Promise<void>>()
    stubNavigator('share', share)
    const user = await open()
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
    await user.click(screen.getByRole('button', { name: 'Share with…' }))
    expect(screen.queryByRole('alert')).toBeNull()
    share.mockRejectedValueOnce(new DOMException('busy', 'InvalidStateError'))
    await user.click(screen.getByRole('button', { name: 'Share with…' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('copy the link')
  })
})

describe('the QR code', () => {
  it('is a picture with a name, made when it is asked for', async () => {
    const user = await open({ parties: ['MLI'] })
    expect(screen.queryByRole('img')).toBeNull()
    await unfold(user, 'QR code')
    const picture = await screen.findByRole('img', { name: 'QR code of the link' })
    expect(picture.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/)
  })

  it('says so where the link is too long for one', async () => {
    const person = Array.from({ length: 200 }, (_, i) => `someone-with-a-name-${i}`)
    const user = await open({ facets: { ...DEFAULT_VIEW.facets, person } })
    await unfold(user, 'QR code')
    expect(await screen.findByText(/too long for a QR code/)).toBeInTheDocument()
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('the frame for another page', () => {
  /** What a browser makes of the code. */
  const frame = () => {
    const code = field(/Code to paste/).value
    const found = new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')
    if (found === null) throw new Error(`no frame in ${code}`)
    return found
  }

  it('shows the view, sandboxed, with a title', async () => {
    const user = await open({ search: 'a "b" <c> & d' })
    await unfold(user, 'Embed in a page')
    await screen.findByRole('textbox', { name: /Code to paste/ })
    expect(frame().getAttribute('src')).toBe(`${ROOT}?q=a%20%22b%22%20%3Cc%3E%20%26%20d&lang=en&embed=1`)
    expect(frame().getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect(frame().getAttribute('loading')).toBe('lazy')
    expect(frame().title).toBe('Axes: Visits: search a "b" <c> & d')
  })

  it('takes a size and a language, and no size that cannot be', async () => {
    const user = await open({ parties: ['MLI'] })
    await unfold(user, 'Embed in a page')
    const width = await screen.findByRole('spinbutton', { name: 'Width' })
    await user.clear(width)
    await user.type(width, '640')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'French')
    expect(frame().width).toBe('640')
    expect(frame().getAttribute('src')).toBe(`${ROOT}?c=MLI&lang=fr&embed=1`)
    await user.clear(width)
    expect(frame().width).toBe('200')
    await user.type(width, '99999')
    expect(frame().width).toBe('4000')
  })
})

describe('citing', () => {
  const cite = async (view: Partial<View>) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 11, 3, 23, 30) })
    const user = await open(view)
    await unfold(user, 'Cite')
    await screen.findByRole('textbox', { name: 'Citation in French' })
    await screen.findByRole('textbox', { name: 'Citation in English' })
    return user
  }

  it('names view, version, address and day in both languages', async () => {
    await cite({ parties: ['MLI', 'RUS'], period: monthOf2021(3, 31) })
    expect(field('Citation in French').value.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(
      `« Visites : Mali ou Russie, 1er–31 mars 2021 », Axes, atlas ouvert des visites diplomatiques, ` +
        `version des données ${atlas.version}. ${ROOT}?c=MLI,RUS&t=2021-03-01/2021-03-31&ds=${atlas.version}&lang=fr ` +
        `(consulté le 3 décembre 2026).`,
    )
    expect(field('Citation in English').value).toBe(
      `“Visits: Mali or Russia, 1–31 March 2021”, Axes, the open atlas of diplomatic visits, ` +
        `data version ${atlas.version}. ${ROOT}?c=MLI,RUS&t=2021-03-01/2021-03-31&ds=${atlas.version}&lang=en ` +
        `(accessed 3 December 2026).`,
    )
    expect(field('Citation in French')).toHaveAttribute('lang', 'fr')
  })

  it.each<[string, Partial<View>, RegExp]>([
    ['a record by its title', { record: 'dussey' }, /^“Robert Dussey in Bamako”, Axes, /],
    ['everything by the atlas alone', {}, /^Axes, the open atlas/],
  ])('names %s', async (_, view, start) => {
    await cite(view)
    expect(field('Citation in English').value).toMatch(start)
  })

  it('writes entries for literature programs, to copy and to save', async () => {
    const saved: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    // jsdom has neither.
    Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined })
    const user = await cite({ record: 'dussey' })
    const bibtex = field('BibTeX').value
    expect(bibtex).toContain('@misc{axes-robert-dussey-in-bamako-')
    expect(bibtex).toContain('urldate = {2026-12-03}')
    const [item] = JSON.parse(field('CSL-JSON').value) as readonly Record<string, unknown>[]
    expect(item).toMatchObject({ version: atlas.version, accessed: { 'date-parts': [[2026, 12, 3]] } })

    await user.click(screen.getByRole('button', { name: 'Download .bib' }))
    await user.click(screen.getByRole('button', { name: 'Download .json' }))
    expect(saved).toEqual([expect.stringMatching(/^axes-.*\.bib$/), expect.stringMatching(/^axes-.*\.json$/)])
    expect(screen.getAllByText(/If it does not come, copy the text/)).toHaveLength(2)
    vi.restoreAllMocks()
  })
})

it('speaks French throughout', async () => {
  const user = await open({ record: 'dussey' }, 'fr')
  for (const title of ['Code QR', 'Intégrer à une page', 'Citer']) await unfold(user, title)
  await screen.findByRole('textbox', { name: 'Citation en anglais' })
  expect(screen.getByRole('button', { name: 'Copier le lien' })).toBeInTheDocument()
  expect(document.body).not.toHaveTextContent(/share\.|Copy|Download/)
})
