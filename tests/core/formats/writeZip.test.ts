import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { bytesOf } from './bytesOf'
import { zipParts } from '@/core/formats/writeZip'
import { parseDay } from '@/core/time/day'

const day = parseDay('2026-12-01')
const zipped = (files: Readonly<Record<string, string>>) => {
  if (day === null) throw new Error('no day')
  return bytesOf(
    zipParts(
      Object.entries(files).map(([path, text]) => ({ path, parts: text })),
      day,
    ),
  )
}

describe('zipParts', () => {
  it('stores each file under its name, and lists them at the end', () => {
    const zip = zipped({ 'é.csv': 'a;b', 'datapackage.json': '{}' })
    const text = new TextDecoder('latin1').decode(zip)
    expect(text.startsWith('PK\u0003\u0004')).toBe(true)
    expect(text.split('PK\u0001\u0002')).toHaveLength(3)
    expect(text.slice(-22).startsWith('PK\u0005\u0006')).toBe(true)
    expect(text).toContain('a;b')
  })

  it('has the checksum that the standard gives for “123456789”', () => {
    expect(new DataView(zipped({ a: '123456789' }).buffer).getUint32(14, true)).toBe(0xcbf43926)
  })

  /** Of more than one chunk. */
  const LONG = 'été '.repeat(50_000)
  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)('is whole for Python’s zipfile', () => {
    const READ = `
import io, json, sys, zipfile
zip = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
json.dump([zip.testzip(), [[i.filename, list(i.date_time), zip.read(i).decode()] for i in zip.infolist()]], sys.stdout)`
    const { stdout } = spawnSync('python3', ['-c', READ], {
      input: zipped({ 'visites é.csv': '\uFEFFid;title\r\n', empty: '', long: LONG }),
      encoding: 'utf8',
    })
    expect(JSON.parse(stdout)).toEqual([
      null,
      [
        ['visites é.csv', [2026, 12, 1, 0, 0, 0], '\uFEFFid;title\r\n'],
        ['empty', [2026, 12, 1, 0, 0, 0], ''],
        ['long', [2026, 12, 1, 0, 0, 0], LONG],
      ],
    ])
  })
  if (!python) console.info('zipParts: no python3 here; its zipfile module was not asked.')
})
