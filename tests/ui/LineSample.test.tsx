import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LineSample } from '@/ui/LineSample'
import { Mark } from '@/ui/Mark'

const drawn = (sample: React.ReactElement) => {
  const { container } = render(sample)
  const svg = container.querySelector('svg')
  if (svg === null) throw new Error('nothing drawn')
  return svg
}

it('is hidden from screen readers: the words beside it say the same', () => {
  expect(drawn(<LineSample status="held" />)).toHaveAttribute('aria-hidden', 'true')
  expect(drawn(<Mark basis="stated" />)).toHaveAttribute('aria-hidden', 'true')
})

it('draws each status, a meeting and a ghost apart', () => {
  const drawings = [
    <LineSample key="held" status="held" />,
    <LineSample key="announced" status="announced" />,
    <LineSample key="cancelled" status="cancelled" />,
    <LineSample key="meeting" status="held" meeting />,
    <LineSample key="ghost" status="held" ghost />,
    <LineSample key="ghost-announced" status="announced" ghost />,
    <LineSample key="selected" status="held" selected />,
  ].map((sample) => drawn(sample).innerHTML)
  expect(new Set(drawings).size).toBe(drawings.length)
})

it('draws an unknown status like a held one and a postponed one like an announced one', () => {
  expect(drawn(<LineSample status="unknown" />).innerHTML).toBe(drawn(<LineSample status="held" />).innerHTML)
  expect(drawn(<LineSample status="postponed" />).innerHTML).toBe(
    drawn(<LineSample status="announced" />).innerHTML,
  )
})

it('keeps the drawing within its width', () => {
  const xs = [
    ...drawn(<LineSample status="announced" width={44} />).innerHTML.matchAll(/[ML](\d+(?:\.\d+)?) /g),
  ]
  expect(xs.length).toBeGreaterThan(4)
  for (const [, x] of xs) expect(Number(x)).toBeLessThanOrEqual(44)
})
