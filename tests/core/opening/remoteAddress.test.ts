import { describe, expect, it } from 'vitest'
import { isRemote, readRemoteAddress } from '@/core/opening/remoteAddress'

const problemOf = (text: string) => {
  const read = readRemoteAddress(text)
  return read.ok ? null : read.problem
}

describe('readRemoteAddress', () => {
  it('takes https of a public host, and names it with its port', () => {
    expect(readRemoteAddress(' https://Data.Example.org:8443/visits.csv?x=1#top ')).toEqual({
      ok: true,
      url: 'https://data.example.org:8443/visits.csv?x=1',
      host: 'data.example.org:8443',
    })
  })

  it('shows a name that imitates another as it is really called', () => {
    const read = readRemoteAddress('https://аpple.com/visits.csv')
    expect(read).toMatchObject({ ok: true, host: 'xn--pple-43d.com' })
  })

  it.each([
    'https://8.8.8.8/a.csv',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://[2606:4700::1111]/a.csv',
  ])('takes the public address %s', (text) => expect(problemOf(text)).toBeNull())

  it.each(['', 'visits.csv', 'https://', 'ftp://example.org/a', 'javascript:alert(1)', 'data:text/csv,a'])(
    'takes %s for no address',
    (text) => expect(problemOf(text)).toBe('not-an-address'),
  )

  it('refuses plain http', () => expect(problemOf('http://data.example.org/a.csv')).toBe('not-https'))

  it('refuses a name and password', () => {
    expect(problemOf('https://me@data.org/a.csv')).toBe('with-credentials')
    expect(problemOf('https://me:secret@data.org/a.csv')).toBe('with-credentials')
  })

  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://127.0.0.1./',
    'https://１２７.０.０.１/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://198.19.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[fec0::1]/',
    'https://[ff02::1]/',
    'https://[2001:db8::1]/',
    'https://[2001::1]/',
    'https://[2002:7f00:1::]/',
    'https://localhost/',
    'https://LOCALHOST:8443/',
    'https://localhost./',
    'https://router.local../',
    'https://api.localhost/',
    'https://router/',
    'https://printer.local/',
    'https://db.internal/',
    'https://nas.lan/',
    'https://nas.home.arpa/',
    'https://mail.corp/',
    'https://ⓛocalhost/',
  ])('refuses %s, which is of a private network', (text) => expect(problemOf(text)).toBe('private-host'))

  it('never throws', () => {
    for (const text of ['https://[', 'https://[::1', 'https://%00/', 'https://a..b/', '\u0000', '\ud800'])
      expect(readRemoteAddress(text)).toHaveProperty('ok')
  })
})

it('tells data elsewhere from what is kept here', () => {
  expect(['https://a.org/x.csv', 'HTTP://a.org', 'local:x', 'data/x.json'].map(isRemote)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
