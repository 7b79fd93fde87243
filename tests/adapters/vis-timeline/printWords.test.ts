import { expect, it } from 'vitest'
import { printWords } from '@/adapters/vis-timeline/printWords'

it('raises what follows an ordinal, and keeps the text', () => {
  const node = document.createElement('button')
  printWords(node, 'Diop, 1er–3 nov., 2e tour')
  expect(node.innerHTML).toBe('Diop, 1<sup>er</sup>–3 nov., 2<sup>e</sup> tour')
  expect(node).toHaveTextContent('Diop, 1er–3 nov., 2e tour')
})

it('reads no markup in the words', () => {
  const node = document.createElement('button')
  printWords(node, '<b>1er</b>')
  expect(node.querySelector('b')).toBeNull()
  expect(node).toHaveTextContent('<b>1er</b>')
})

it('leaves a node alone that says so already', () => {
  const node = document.createElement('button')
  printWords(node, 'Diop')
  const text = node.firstChild
  printWords(node, 'Diop')
  expect(node.firstChild).toBe(text)
})
