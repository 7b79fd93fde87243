/**
 * Whether an address that a link names may be asked for a file: https, without a name and password, and not a
 * host of the reader's own network.
 *
 * Hosts are judged as they are written, after the URL standard has put them into one spelling: `2130706433`,
 * `0x7f.1` and `0177.0.0.1` all become `127.0.0.1`. What a name resolves to is not known to a page, so a public name
 * may still lead to a private machine; the browser's own protections are all that stands there.
 *
 * Ranges: IANA special-purpose address registries (RFC 6890 and its updates); names: RFC 6761, RFC 6762 (.local),
 * RFC 8375 (.home.arpa), ICANN's .internal.
 */
export type RemoteProblem = 'not-an-address' | 'not-https' | 'with-credentials' | 'private-host'

export type RemoteAddress =
  | { readonly ok: true; readonly url: string; readonly host: string }
  | { readonly ok: false; readonly problem: RemoteProblem }

/** IPv4 ranges that are not of the public network: first address and length of the prefix. */
const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Last labels of names that only a local network knows. */
const PRIVATE_NAMES =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|onion|alt)$/

const v4Number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

const isPrivateV4 = (address: number): boolean =>
  PRIVATE_V4.some(([first, length]) => {
    const size = 2 ** (32 - length)
    return Math.floor(address / size) === Math.floor(v4Number(first) / size)
  })

/** The eight groups of an IPv6 address, as the URL standard writes it: no dotted part, at most one `::`. */
function v6Groups(text: string): readonly number[] {
  const [head = '', tail] = text.split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':').map((each) => parseInt(each, 16)))
  if (tail === undefined) return groups(head)
  const [before, after] = [groups(head), groups(tail)]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

/**
 * Public is 2000::/3 alone, so that loopback, mapped and translated IPv4, link-local, unique local and multicast
 * are private without being listed; and of that not the tunnels, which carry an IPv4 address inside, nor 2001:db8.
 */
function isPrivateV6(text: string): boolean {
  const [first = 0, second = 0] = v6Groups(text)
  const isPublic = first >= 0x2000 && first <= 0x3fff
  const isSpecial = first === 0x2001 && (second < 0x200 || second === 0xdb8)
  return !isPublic || isSpecial || first === 0x2002 || first >= 0x3ff0
}

function isPrivateHost(host: string): boolean {
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1))
  const name = host.replace(/\.+$/, '')
  if (/^\d+(\.\d+){3}$/.test(name)) return isPrivateV4(v4Number(name))
  return !name.includes('.') || PRIVATE_NAMES.test(name)
}

/** Judges any text. The host is given as a reader should see it, with its port where that is not the usual one. */
export function readRemoteAddress(text: string): RemoteAddress {
  if (!URL.canParse(text.trim())) return { ok: false, problem: 'not-an-address' }
  const url = new URL(text.trim())
  if (url.protocol !== 'https:')
    return { ok: false, problem: url.protocol === 'http:' ? 'not-https' : 'not-an-address' }
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'with-credentials' }
  if (isPrivateHost(url.hostname)) return { ok: false, problem: 'private-host' }
  url.hash = ''
  // A comma parts the data sets of a link.
  return { ok: true, url: url.href.replaceAll(',', '%2C'), host: url.host }
}

/** Whether a data set that a link names is elsewhere, rather than of this site or kept in this browser. */
export const isRemote = (dataSet: string): boolean => /^https?:/i.test(dataSet)
