import { fc, it as law } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { numRuns } from '../../fixtures/numRuns'
import { awkwardText } from '../../fixtures/randomAtlas'
import { SearchIndex } from '@/core/atlas/searchIndex'
import { fold, searchWords } from '@/core/text/fold'

const indexOf = (texts: readonly (readonly string[])[]) =>
  new SearchIndex(texts.length, (i) => texts[i] ?? [])
const TEXTS = [['Assimi Goïta', 'Bamako'], ['Bamako'], ['L’Œuvre', 'Lomé']]

describe('SearchIndex', () => {
  it('finds records in whose texts together every word begins a word', () => {
    const index = indexOf(TEXTS)
    expect([...index.find(['goita', 'bama'])]).toEqual([1, 0, 0])
    expect([...index.find(['bamako'])]).toEqual([1, 1, 0])
    expect([...index.find(['oeuv'])]).toEqual([0, 0, 1])
    expect([...index.find(['oita'])]).toEqual([0, 0, 0])
  })

  it('finds by more words than there are bits in a number', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`)
    const index = indexOf([[words.join(' ')], [words.slice(0, 39).join(' ')]])
    expect([...index.find(words)]).toEqual([1, 0])
  })

  it('is made as far as there is time, and whole for whoever searches', () => {
    const read: number[] = []
    const many = new SearchIndex(1000, (i) => {
      read.push(i)
      return [`record ${i}`]
    })
    let looks = 0
    expect(many.prepare(() => looks++ < 1)).toBe(false)
    expect(read.length).toBeGreaterThan(0)
    expect(read.length).toBeLessThan(1000)
    expect(many.find(['999']).lastIndexOf(1)).toBe(999)
    expect(read).toEqual(Array.from({ length: 1000 }, (_, i) => i))
    expect(many.prepare(() => false)).toBe(true)
  })

  const texts = fc.array(fc.array(awkwardText, { maxLength: 4 }), { maxLength: 8 })
  law.prop([texts, fc.array(awkwardText, { minLength: 1, maxLength: 3 })], { numRuns: numRuns(5_000) })(
    'agrees with folding all texts of a record together',
    (lists, sought) => {
      const words = searchWords(sought.join(' '))
      const found = lists.map((list) => {
        const own = fold(list.join(' ')).split(' ')
        return words.every((word) => own.some((each) => each.startsWith(word))) ? 1 : 0
      })
      expect([...indexOf(lists).find(words)]).toEqual(found)
    },
  )
})
