// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { linkAddress, linkQuery } from '@/app/linkQuery'

const at = (address: string) => linkQuery(new URL(address, 'http://localhost/'))

it('is the query itself at the root', () => {
  expect(at('/?v=lome&lang=en')).toBe('v=lome&lang=en')
  expect(at('/')).toBe('')
})

it('reads a page by its path', () => {
  expect(at('/fr/visite/2021-11-10-diop-moscow/')).toBe('v=2021-11-10-diop-moscow&lang=fr')
  expect(at('/en/pair/MLI-TGO/')).toBe('c=MLI,TGO&dir=between&lang=en')
})

it('lets the query win over the path', () => {
  expect(at('/en/country/MLI/?lang=fr&theme=dark')).toBe('lang=fr&theme=dark&c=MLI&lang=en')
})

it('asks for nothing where the path names no page', () => {
  expect(at('/nowhere/?utm_source=x')).toBe('utm_source=x')
})

it('writes every view at the root', () => {
  expect(linkAddress('v=lome')).toBe('/?v=lome')
  expect(linkAddress('')).toBe('/')
})
