// The script at the head of every document, run against documents and addresses as they come.
import { beforeEach, expect, it, vi } from 'vitest'
import { KEYS } from '@/core/view/linkKeys'

interface Opened {
  readonly address?: string
  /** Attributes of `<html>`. */
  readonly page?: Readonly<Record<string, string>>
  /** Attributes of the script's own element. */
  readonly script?: Readonly<Record<string, string>>
  readonly languages?: readonly string[]
  readonly origin?: string
}

const html = document.documentElement

async function open({ address = '/', page = {}, script = {}, languages = ['fr'], origin }: Opened) {
  window.history.replaceState(null, '', address)
  for (const [name, value] of Object.entries(page)) html.setAttribute(name, value)
  const own = document.createElement('script')
  for (const [name, value] of Object.entries(script)) own.setAttribute(name, value)
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(own)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
  if (origin !== undefined) vi.stubGlobal('origin', origin)
  vi.resetModules()
  await import('@/boot')
}

const added = () =>
  [...document.head.querySelectorAll('script, link')].map(
    (element) =>
      `${element.getAttribute('rel') ?? element.getAttribute('type') ?? ''} ${element.getAttribute('href') ?? element.getAttribute('src')}`,
  )

beforeEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
  for (const name of html.getAttributeNames()) html.removeAttribute(name)
  html.lang = 'fr'
})

it('leaves a page alone that shows what the address asks for', async () => {
  await open({ address: '/?utm_source=chat&theme=dark&lang=fr' })
  expect(html.dataset).not.toHaveProperty('drawn')
  expect(html.dataset['theme']).toBe('dark')
})

it('takes the theme of the system where the link names none', async () => {
  await open({ address: '/?theme=sepia' })
  expect(html.dataset['theme']).toBe('light')
})

const SAME_PICTURE = ['ds', 'theme', 'lang']
it.each(KEYS.map(({ name }) => name))('knows whether %s changes what is drawn', async (name) => {
  await open({ address: `/?${name}=x` })
  expect(html.dataset['drawn']).toBe(SAME_PICTURE.includes(name) ? undefined : 'stale')
})

it('marks a page in another language than the reader’s, and names the reader’s', async () => {
  await open({ languages: ['sw', 'en-NG', 'fr'] })
  expect(html.lang).toBe('en')
  expect(html.dataset['drawn']).toBe('stale')
})

it('keeps the language that the page’s own address names, whoever reads it', async () => {
  await open({ address: '/fr/pays/MLI/', page: { 'data-view': 'c=MLI&lang=fr' }, languages: ['en'] })
  expect(html.lang).toBe('fr')
  expect(html.dataset).not.toHaveProperty('drawn')
})

it('adds the app as modules, from the root that the page names', async () => {
  const script = {
    'data-entry': 'assets/app.js',
    'data-preload': 'assets/a.js assets/b.js',
    'data-fr': 'assets/fr.js',
    'data-en': 'assets/en.js',
    'data-embed': 'embed',
  }
  await open({ page: { 'data-root': '../../../' }, script })
  expect(added()).toEqual([
    'module ../../../assets/app.js',
    'modulepreload ../../../assets/a.js',
    'modulepreload ../../../assets/b.js',
    'modulepreload ../../../assets/fr.js',
  ])
})

it('adds one classic script where the origin is opaque', async () => {
  await open({ script: { 'data-entry': 'assets/app.js', 'data-embed': 'embed' }, origin: 'null' })
  expect(added()).toEqual(['stylesheet ./embed.css', ' ./embed.js'])
})
