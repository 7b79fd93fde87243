import { fireEvent } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { listenToReader } from '@/adapters/vis-timeline/listenToReader'

function mount() {
  const container = document.createElement('div')
  container.innerHTML =
    '<button data-bar="a"><sup>er</sup></button><button data-reach="18700"></button><p data-bins="b"><i></i></p>'
  const heard = {
    onTouch: vi.fn(),
    onPress: vi.fn(),
    onHover: vi.fn(),
    onReach: vi.fn(),
    onFocus: vi.fn(),
    onKey: vi.fn(() => true),
    onPoint: vi.fn(),
    onPick: vi.fn(),
    onBinKey: vi.fn(() => true),
  }
  const within = (selector: string) => container.querySelector(selector) ?? container
  return { container, heard, within, reader: listenToReader(container, heard) }
}

it('tells which bar was pressed, wherever in it the pointer was', () => {
  const { heard, within } = mount()
  fireEvent.click(within('sup'))
  expect(heard.onPress).toHaveBeenCalledExactlyOnceWith('a')
})

it('takes the end of a drag for no press', () => {
  const { heard, within, reader } = mount()
  fireEvent.pointerDown(within('sup'))
  reader.noteMove()
  fireEvent.click(within('sup'))
  expect(heard.onPress).not.toHaveBeenCalled()
  fireEvent.pointerDown(within('sup'))
  fireEvent.click(within('sup'))
  expect(heard.onPress).toHaveBeenCalledOnce()
})

it('tells the day that words at an edge lead to', () => {
  const { heard, within } = mount()
  fireEvent.click(within('[data-reach]'))
  expect(heard.onReach).toHaveBeenCalledExactlyOnceWith(18_700)
  expect(heard.onPress).not.toHaveBeenCalled()
})

it('leaves keys with a modifier, and those of no meaning, to the browser', () => {
  const { heard, within } = mount()
  expect(fireEvent.keyDown(within('button'), { key: 'ArrowRight' })).toBe(false)
  expect(fireEvent.keyDown(within('button'), { key: 'ArrowRight', altKey: true })).toBe(true)
  expect(heard.onKey).toHaveBeenCalledExactlyOnceWith('a', 'ArrowRight')
  heard.onKey.mockReturnValue(false)
  expect(fireEvent.keyDown(within('button'), { key: 'q' })).toBe(true)
})

it('tells where in which row of densities the pointer is, and when it has left them', () => {
  const { heard, within } = mount()
  fireEvent.pointerMove(within('i'), { clientX: 30 })
  expect(heard.onPoint).toHaveBeenLastCalledWith('b', 30)
  fireEvent.pointerMove(within('sup'), { clientX: 30 })
  expect(heard.onPoint).toHaveBeenLastCalledWith('', null)
})

it('picks the bin under the pointer, and from the keyboard the one that the cursor is at', () => {
  const { heard, within } = mount()
  fireEvent.click(within('i'), { clientX: 40, detail: 1 })
  expect(heard.onPoint).toHaveBeenCalledExactlyOnceWith('b', 40)
  fireEvent.click(within('i'), { detail: 0 })
  expect(heard.onPoint).toHaveBeenCalledOnce()
  expect(heard.onPick).toHaveBeenCalledTimes(2)
  fireEvent.keyDown(within('i'), { key: 'ArrowRight' })
  expect(heard.onBinKey).toHaveBeenCalledExactlyOnceWith('ArrowRight')
})

it('hears nothing once stopped', () => {
  const { heard, within, reader } = mount()
  reader.stop()
  fireEvent.click(within('sup'))
  fireEvent.pointerOver(within('sup'))
  expect(heard.onPress).not.toHaveBeenCalled()
  expect(heard.onHover).not.toHaveBeenCalled()
})
