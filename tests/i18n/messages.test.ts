import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import en from '@/i18n/en'
import fr from '@/i18n/fr'
import { pages as englishPages } from '@/i18n/en/pages'
import { pages as frenchPages } from '@/i18n/fr/pages'
import { LAZY_NAMESPACES, loadWords } from '@/i18n/lazyWords'
import type { Language } from '@/core/view/view'

interface Tree {
  readonly [key: string]: string | Tree
}

/** Every message with its path. */
const messagesOf = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : messagesOf(value, `${path}${key}.`),
  )

/**
 * A message taken apart. Braces alternate: those of an argument stand in text, those of a branch of
 * `{count, plural, one {…} other {…}}` in an argument, with text inside.
 */
const readMessage = (message: string) => {
  const names = new Set<string>()
  let [depth, text] = [0, '']
  for (const [i, char] of [...message].entries()) {
    if (char === '{') {
      const [, name = '', type = ''] =
        /^\{\s*(\w+)\s*(?:,\s*(\w+))?/.exec([...message].slice(i).join('')) ?? []
      if (depth % 2 === 0) names.add(`${name}:${type}`)
      if (depth % 2 === 0 && type === '') text += 'x'
    }
    depth += char === '{' ? 1 : char === '}' ? -1 : 0
    // A branch begins a line of its own.
    if (depth % 2 === 0 && char !== '}') text += char === '{' ? '\n' : char
  }
  for (const [tag] of text.matchAll(/<\w+>/g)) names.add(tag)
  return { names: [...names].toSorted(), text: text.replaceAll(/<\/?\w+>/g, '') }
}

/** The arguments and tags of a message: `{count, plural, …}` is `count:plural`, `<b>` is `<b>`. */
const argumentsOf = (message: string): readonly string[] => readMessage(message).names

/** What a reader sees of a message: without its selectors and tags, an argument being an x. */
const words = (message: string): string => readMessage(message).text

/** With the words of the parts that load later, and of the documents made when the site is built. */
const withLazyWords = async (first: Tree, language: Language): Promise<Tree> => ({
  ...first,
  pages: { fr: frenchPages, en: englishPages }[language],
  ...Object.fromEntries(
    await Promise.all(
      LAZY_NAMESPACES.map(async (namespace) => [namespace, await loadWords(namespace, language)] as const),
    ),
  ),
})
const allFrench = await withLazyWords(fr, 'fr')
const allEnglish = await withLazyWords(en, 'en')
const french = messagesOf(allFrench)
const english = messagesOf(allEnglish)

it('says everything in both languages, with the same arguments', () => {
  expect(french.length).toBeGreaterThan(100)
  expect(english.map(([path]) => path).toSorted()).toEqual(french.map(([path]) => path).toSorted())
  const inEnglish = new Map(english)
  for (const [path, message] of french) {
    expect(argumentsOf(inEnglish.get(path) ?? ''), path).toEqual(argumentsOf(message))
  }
})

it('is whole in both languages: nothing empty, every message of sound ICU syntax', () => {
  for (const [locale, messages, list] of [
    ['fr', allFrench, french],
    ['en', allEnglish, english],
  ] as const) {
    const failed: string[] = []
    // The messages are walked by paths that the types cannot know.
    const translate = createTranslator({
      locale,
      messages,
      onError: (error) => failed.push(String(error)),
    }) as unknown as { readonly markup: (path: string, values: object) => string }
    for (const [path, message] of list) {
      expect(message, path).not.toBe('')
      const values = Object.fromEntries(
        argumentsOf(message).map((each) =>
          each.startsWith('<')
            ? [each.slice(1, -1), (chunks: string) => chunks]
            : [each.replace(/:.*/, ''), 2],
        ),
      )
      translate.markup(path, values)
    }
    expect(failed).toEqual([])
  }
})

describe('French typography', () => {
  it.each([
    ['a straight apostrophe', /'/],
    ['a straight quotation mark', /"/],
    ['a breaking space before : ; ! ? » % or after «', / [:;!?»%]|« /],
    ['no space before a colon', /[^\s\u00A0\d/:]:(?!\/\/)/],
    ['no narrow space before ; ! ?', /[^\u202F\s!?][;!?]/],
    ['a wide no-break space before ; ! ?', /\u00A0[;!?]/],
    ['no space inside guillemets', /«[^\u00A0]|[^\u00A0]»/],
    ['three dots', /\.\.\./],
  ])('has nowhere %s', (_, fault) => {
    expect(french.filter(([, message]) => fault.test(words(message)))).toEqual([])
  })

  it('never says what the editorial rules forbid', () => {
    expect(french.filter(([, message]) => /silence|junte/i.test(message))).toEqual([])
    expect(english.filter(([, message]) => /silence|junta|visited back/i.test(message))).toEqual([])
  })
})

it('quotes in English with curly marks and sets no space before punctuation', () => {
  expect(english.filter(([, message]) => /["']|\s[:;!?]/.test(words(message)))).toEqual([])
})
