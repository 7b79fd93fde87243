import { expect, it, vi } from 'vitest'
import { createWordRuler } from '@/adapters/vis-timeline/wordRuler'

/** Ten px a letter, eleven in bold. */
const widthOf = (words: string, bold: boolean) => words.length * (bold ? 11 : 10)

it('leaves words that fit in bold as they are', () => {
  expect(createWordRuler(widthOf).shorten('Dussey', 66)).toBe('Dussey')
})

it('cuts words that do not, and no space stands before the ellipsis', () => {
  expect(createWordRuler(widthOf).shorten('Dussey', 65)).toBe('Duss…')
  expect(createWordRuler(widthOf).shorten('vers avril', 66)).toBe('vers…')
})

it('measures the same words once', () => {
  const measured = vi.fn(widthOf)
  const { measure } = createWordRuler(measured)
  expect([measure('Diop', false), measure('Diop', true), measure('Diop', false)]).toEqual([40, 44, 40])
  expect(measured).toHaveBeenCalledTimes(2)
})
