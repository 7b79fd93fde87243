import { describe, expect, it } from 'vitest'
import { isTyping, readTransfer } from '@/features/openData/arrival'

interface Held {
  readonly files?: readonly File[]
  readonly folder?: boolean
  readonly text?: string
}

const transfer = ({ files = [], folder = false, text = '' }: Held) =>
  ({
    files,
    items: files.map(() => ({ kind: 'file', webkitGetAsEntry: () => ({ isDirectory: folder }) })),
    getData: () => text,
  }) as unknown as DataTransfer

const file = new File(['a'], 'a.csv')

describe('readTransfer', () => {
  it('takes one file, and counts several', () => {
    expect(readTransfer(transfer({ files: [file] }))).toEqual({ type: 'file', file })
    expect(readTransfer(transfer({ files: [file, file, file] }))).toEqual({ type: 'several', count: 3 })
  })

  it('knows a folder', () => {
    const folder = new File([], 'visits')
    expect(readTransfer(transfer({ files: [folder], folder: true }))).toEqual({
      type: 'folder',
      name: 'visits',
    })
  })

  it.each([
    'visitor,to\nAnn,Paris',
    '\n\nvisitor\tto\nAnn\tParis',
    '[{"visitor":"Ann"}]',
    '{"type":"FeatureCollection"}',
  ])('takes a text that is data: %j', (text) =>
    expect(readTransfer(transfer({ text }))).toEqual({ type: 'text', text }),
  )

  it('takes an address, which is asked about', () => {
    expect(readTransfer(transfer({ text: ' http://localhost/a.csv ' }))).toEqual({
      type: 'address',
      address: 'http://localhost/a.csv',
    })
  })

  it.each(['', 'Robert Dussey', 'a line\n', 'javascript:alert(1)'])('leaves alone %j', (text) =>
    expect(readTransfer(transfer({ text }))).toBeNull(),
  )
})

it('knows where the reader is typing', () => {
  const made = (html: string) => {
    document.body.innerHTML = html
    return document.body.firstElementChild
  }
  expect(isTyping(made('<input type="search">'))).toBe(true)
  expect(isTyping(made('<textarea></textarea>'))).toBe(true)
  expect(isTyping(made('<input type="file">'))).toBe(false)
  expect(isTyping(made('<button></button>'))).toBe(false)
  expect(isTyping(null)).toBe(false)
})
