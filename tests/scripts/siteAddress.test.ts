import { describe, expect, it } from 'vitest'
import { readSiteAddress } from '../../scripts/build/siteAddress'

describe('readSiteAddress', () => {
  it('takes what is asked for, with a closing slash', () => {
    expect(readSiteAddress('https://example.org/axes', 'https://axes.example/')).toBe(
      'https://example.org/axes/',
    )
  })

  it.each([undefined, ''])('takes the homepage where nothing is asked for: %j', (asked) => {
    expect(readSiteAddress(asked, 'https://axes.example/')).toBe('https://axes.example/')
  })

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#top'])(
    'refuses %s, and names it',
    (asked) => {
      expect(() => readSiteAddress(asked, 'https://axes.example/')).toThrow(asked)
    },
  )
})
