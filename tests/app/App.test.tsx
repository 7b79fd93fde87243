import { readFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '@/app/App'
import { Screen } from '@/app/Screen'
import { loadMessages } from '@/i18n/loadMessages'

vi.mock('@/i18n/loadMessages', { spy: true })

// What draws has its own tests; here the map can be made to fail.
const map = vi.hoisted(() => ({ fails: false }))
vi.mock('@/features/map/MapPanel', async () => {
  const { useEffect } = await import('react')
  return {
    MapPanel: ({ onReady }: { readonly onReady?: () => void }) => {
      if (map.fails) throw new Error('no canvas')
      useEffect(() => onReady?.(), [onReady])
      return <section aria-label="Map" />
    },
  }
})
vi.mock('@/features/timeline/TimelinePanel', () => ({
  TimelinePanel: () => <section aria-label="Timeline" />,
}))

const DATA = readFileSync('public/data/atlas.json', 'utf8')
const MOSCOW = '2021-11-10-diop-moscow'

/** Opens the app on a link, with `answer` for the data file. */
function open(query: string, answer: () => Promise<Response> = () => Promise.resolve(new Response(DATA))) {
  window.history.replaceState(null, '', `/?${query}`)
  vi.stubGlobal('fetch', vi.fn(answer))
  render(<App Screen={Screen} />)
}

const state = () => document.documentElement.dataset['state']
const ready = () => vi.waitFor(() => expect(state()).toBe('ready'), { timeout: 5000 })

/** Whether the window is at least as wide as the layout for a desk asks for. */
const setWide = (wide: boolean) =>
  vi.stubGlobal('matchMedia', (media: string) => ({
    matches: media.includes('min-width') && wide,
    media,
    addEventListener() {},
    removeEventListener() {},
  }))

beforeEach(() => {
  setWide(true)
  // As where the page is not in a secure context: the buffers of jsdom are not those of Node's digest.
  vi.stubGlobal('crypto', {})
  map.fails = false
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  window.history.replaceState(null, '', '/')
})

describe('App', () => {
  it('shows the view of the link, in its language, and says that it is ready', async () => {
    open('c=MLI&lang=en')
    await ready()
    expect(document.documentElement.lang).toBe('en')
    expect(document.querySelector('[data-count]')).toHaveTextContent('3 of 4 records')
    expect(screen.getByRole('heading', { level: 1, name: 'Axes' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Timeline' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Details' })).toBeVisible()
    expect(screen.getByRole('region', { name: 'Records' })).toBeVisible()
    await waitFor(() => expect(document.title).toBe('Mali · Axes'))
  })

  it('calls a pair what its page calls it', async () => {
    open('c=MLI,TGO&dir=between&lang=en')
    await ready()
    await waitFor(() => expect(document.title).toBe('Pair Togo–Mali · Axes'))
  })

  it('gives the panel to the selected record, and gives it back by Escape', async () => {
    open(`v=${MOSCOW}&lang=en`)
    await ready()
    expect(screen.queryByRole('region', { name: 'Records' })).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: 'Abdoulaye Diop in Moscow' })).toBeVisible()
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(await screen.findByRole('region', { name: 'Records' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Details' })).toBeNull()
  })

  it('drops no filter by Escape from outside a party’s panel', async () => {
    open('c=MLI&lang=en')
    await ready()
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(await screen.findByRole('region', { name: 'Details' })).toBeVisible()
  })

  it('leads by keyboard from the map to the details of what was chosen there', async () => {
    open('c=MLI&lang=en')
    await ready()
    const [first] = screen.getAllByRole('button', { name: 'Skip to the details' })
    first?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.activeElement?.textContent).toBe('Mali')
  })

  it('says of a country without records what is absent once', async () => {
    open('c=NER&lang=en')
    await ready()
    expect(screen.getAllByText(/No record in this data set/)).toHaveLength(1)
    expect(screen.getAllByText(/1 article/)).toHaveLength(1)
  })

  it('says once that a code stands for no country', async () => {
    open('c=ZZ9&lang=en')
    await ready()
    expect(screen.getAllByText(/Unknown country: ZZ9/)).toHaveLength(1)
    expect(screen.queryByRole('region', { name: 'Details' })).toBeNull()
  })

  it('stays in its language when the other cannot be had, and says so', async () => {
    open('lang=en')
    await ready()
    vi.mocked(loadMessages).mockRejectedValueOnce(new TypeError('offline'))
    await userEvent.click(screen.getByRole('button', { name: 'Français' }))
    expect(
      await screen.findByText(/The French version could not be loaded/, {}, { timeout: 5000 }),
    ).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
    await vi.waitFor(() => expect(window.location.search).toBe('?lang=en'))
  })

  it('puts the facets in the panel’s place while they are open', async () => {
    open('lang=en')
    await ready()
    await userEvent.click(screen.getByRole('button', { name: 'Filters' }))
    expect(await screen.findByRole('region', { name: 'Filters' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Records' })).toBeNull()
  })

  it('switches to the table and on to French', async () => {
    open('lang=en')
    await ready()
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    expect(await screen.findByRole('table', { name: 'Records of the data set' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Map' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Français' }))
    expect(await screen.findByRole('region', { name: 'Fiches' })).toBeVisible()
    expect(document.documentElement.lang).toBe('fr')
  })

  it('shows the theme that the link asks for', async () => {
    open('lang=en&theme=dark')
    await ready()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    await userEvent.click(screen.getByRole('button', { name: /light theme/i }))
    expect(document.documentElement.dataset['theme']).toBe('light')
  })

  it('tells once what of a link was not understood', async () => {
    open('c=MLI,ZZZ&lang=en')
    await ready()
    const notice = screen.getByRole('complementary')
    expect(notice).toHaveTextContent('ZZZ')
    await userEvent.click(within(notice).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  it('keeps the rest of the screen when one part fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    map.fails = true
    open('lang=en')
    const card = await screen.findByRole('alert')
    expect(screen.getByRole('region', { name: 'Records' })).toBeVisible()
    map.fails = false
    await userEvent.click(within(card).getByRole('button'))
    expect(screen.getByRole('region', { name: 'Map' })).toBeVisible()
  })

  it('lets the timeline grow by keyboard', async () => {
    open('lang=en')
    await ready()
    const edge = screen.getByRole('separator')
    const before = Number(edge.getAttribute('aria-valuenow'))
    edge.focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(Number(edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
    await userEvent.keyboard('{End}{ArrowUp}')
    expect(edge).toHaveAttribute('aria-valuenow', '420')
  })
})

describe('App on a phone', () => {
  beforeEach(() => setWide(false))

  it('stands on three tabs', async () => {
    open('lang=en')
    await ready()
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Records',
      'Timeline',
      'Details',
    ])
    await userEvent.click(screen.getByRole('tab', { name: 'Timeline' }))
    expect(await screen.findByRole('region', { name: 'Timeline' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Records' })).toBeNull()
  })

  it('opens a link to a record on its details, and goes back to the list from there', async () => {
    open(`v=${MOSCOW}&lang=en`)
    await ready()
    expect(screen.getByRole('tab', { name: 'Details' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(screen.getByRole('button', { name: /^Close/ }))
    expect(screen.getByRole('tab', { name: 'Records' })).toHaveAttribute('aria-selected', 'true')
  })
})

describe('The menu of a phone', () => {
  beforeEach(() => setWide(false))

  const button = () => screen.getByRole('button', { name: 'Menu' })
  const openMenu = async (query: string) => {
    open(query)
    await ready()
    await userEvent.click(button())
    expect(button()).toHaveAttribute('aria-expanded', 'true')
  }
  const expectShut = () => expect(button()).toHaveAttribute('aria-expanded', 'false')

  it('shuts by Escape, which does nothing else, and gives the focus back to its button', async () => {
    await openMenu(`v=${MOSCOW}&lang=en`)
    screen.getByRole('button', { name: 'Share' }).focus()
    await userEvent.keyboard('{Escape}')
    expectShut()
    expect(button()).toHaveFocus()
    expect(screen.getByRole('heading', { name: /Abdoulaye Diop/ })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('heading', { name: /Abdoulaye Diop/ })).toBeNull()
  })

  it('shuts by a press elsewhere, a tab of the sheet, and by its button', async () => {
    await openMenu('lang=en')
    await userEvent.click(screen.getByRole('region', { name: 'Map' }))
    expectShut()
    await userEvent.click(button())
    fireEvent.click(screen.getByRole('tab', { name: 'Timeline' }))
    expectShut()
    await userEvent.click(button())
    await userEvent.click(button())
    expectShut()
  })

  it('shuts when a record is chosen, and when the view or the language switches', async () => {
    await openMenu('lang=en')
    const records = await screen.findByRole('region', { name: 'Records' })
    fireEvent.click(within(records).getByRole('button', { name: /Bamako to Moscow/ }))
    expectShut()
    await userEvent.click(button())
    await userEvent.click(screen.getByRole('button', { name: 'List' }))
    expectShut()
    expect(button()).toHaveFocus()
    await userEvent.click(button())
    await userEvent.click(screen.getByRole('button', { name: 'Français' }))
    expectShut()
  })

  it('shuts under a dialog', async () => {
    await openMenu('lang=en')
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(await screen.findByRole('textbox', { name: 'Link' })).toBeVisible()
    expect(document.querySelector('[aria-haspopup="dialog"]')).toBeNull()
  })
})

describe('App without data', () => {
  const failures = [
    ['a server that does not answer', () => Promise.reject(new TypeError('offline'))],
    ['a missing file', () => Promise.resolve(new Response('', { status: 404 }))],
    ['a file that is cut off', () => Promise.resolve(new Response(DATA.slice(0, 1000)))],
    ['a newer version', () => Promise.resolve(new Response(DATA.replace(/"version":\s*1/, '"version": 2')))],
  ] as const
  for (const [what, answer] of failures) {
    it(`says why in both languages: ${what}`, async () => {
      open('lang=en', answer)
      expect(await screen.findByRole('heading', { name: 'The data could not be shown' })).toBeVisible()
      expect(screen.getByRole('heading', { name: 'Les données n’ont pas pu être affichées' })).toBeVisible()
      expect(state()).toBe('failed')
    })
  }

  it('tries again', async () => {
    let isBack = false
    open('lang=en', () =>
      isBack ? Promise.resolve(new Response(DATA)) : Promise.reject(new TypeError('offline')),
    )
    const retry = await screen.findByRole('button', { name: 'Try again' })
    isBack = true
    await userEvent.click(retry)
    await ready()
    expect(document.querySelector('[data-count]')).toHaveTextContent('4 of 4 records')
  })
})

describe('Share', () => {
  const share = () => screen.getByRole('button', { name: 'Share' })

  it('opens a dialog with the link, which Close shuts', async () => {
    open(`v=${MOSCOW}&lang=en`)
    await ready()
    await userEvent.click(share())
    const dialog = screen.getByRole('dialog', { name: 'Share' })
    expect(await within(dialog).findByRole('textbox', { name: 'Link' })).toHaveValue(
      `${window.location.origin}/en/visit/${MOSCOW}/`,
    )
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('keeps Escape to itself: the selection stays', async () => {
    open(`v=${MOSCOW}&lang=en`)
    await ready()
    await userEvent.click(share())
    await within(screen.getByRole('dialog')).findByRole('textbox', { name: 'Link' })
    await userEvent.keyboard('{Escape}')
    expect(window.location.search).toContain(`v=${MOSCOW}`)
    expect(screen.getByRole('heading', { name: /Abdoulaye Diop/ })).toBeInTheDocument()
  })
})
