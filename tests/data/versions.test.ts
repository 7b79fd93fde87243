/** Every published version of the data is listed, served and unchanged; the present one is among them. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readVersions, recordVersion } from '../../scripts/recordVersion'
import { parseAtlas } from '@/core/atlas/parseAtlas'
import type { DataVersion } from '@/core/atlas/versions'
import { describeVersion } from '@/core/atlas/versions'

const DATA = fileURLToPath(new URL('../../public/data/', import.meta.url))
/** Of the data version, where the file states it. */
const DAY = /"dataVersion": "[^"]+"/

const sha256Of = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')
const describeFile = (path: string): DataVersion => {
  const read = parseAtlas(JSON.parse(readFileSync(path, 'utf8')))
  if (read.status === 'failed') throw new Error(`${path}: ${read.reason.type}`)
  return describeVersion(read.file, sha256Of(path))
}

describe('public/data/versions.json', () => {
  const versions = readVersions(DATA) ?? []

  it('ends with the present atlas.json (if not: npm run data:version)', () => {
    expect(versions.at(-1)).toEqual(describeFile(join(DATA, 'atlas.json')))
  })

  it('lists files that are there and unchanged', () => {
    expect(versions.length).toBeGreaterThan(0)
    for (const version of versions) expect(describeFile(join(DATA, version.file))).toEqual(version)
  })

  it('lists each file once, in the order of their days', () => {
    const files = readdirSync(join(DATA, 'versions')).map((name) => `versions/${name}`)
    expect(versions.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
    const days = versions.map(({ dataVersion }) => dataVersion)
    expect(days).toEqual(days.toSorted())
  })
})

describe('npm run data:version', () => {
  const folders: string[] = []
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

  /** A folder with the shipped atlas alone. */
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'axes-versions-'))
    folders.push(folder)
    cpSync(join(DATA, 'atlas.json'), join(folder, 'atlas.json'))
    return folder
  }
  const edit = (folder: string, from: string | RegExp, to: string) => {
    const path = join(folder, 'atlas.json')
    const before = readFileSync(path, 'utf8')
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    writeFileSync(path, after)
  }

  it('lists the first version and keeps its bytes', () => {
    const folder = newFolder()
    const recording = recordVersion(folder)
    expect(recording).toEqual({ status: 'recorded', version: describeFile(join(folder, 'atlas.json')) })
    const [version, ...others] = readVersions(folder) ?? []
    expect(others).toEqual([])
    expect(sha256Of(join(folder, version?.file ?? ''))).toBe(version?.sha256)
  })

  it('lists a version once, and the next one after it', () => {
    const folder = newFolder()
    recordVersion(folder)
    expect(recordVersion(folder).status).toBe('known')
    edit(folder, DAY, '"dataVersion": "9998-01-01"')
    edit(folder, '"status": "held"', '"status": "cancelled"')
    expect(recordVersion(folder).status).toBe('recorded')
    const [older, newer, ...others] = readVersions(folder) ?? []
    expect(others).toEqual([])
    expect(newer?.ds).toMatch(/^9998\.01\.01-/)
    expect(
      Object.keys(older?.records ?? {}).filter((id) => older?.records[id] !== newer?.records[id]),
    ).toHaveLength(1)
    expect(existsSync(join(folder, older?.file ?? ''))).toBe(true)
  })

  it('refuses a file that is no sound atlas, and writes nothing', () => {
    const folder = newFolder()
    edit(folder, '"sends": "MLI"', '"sends": "ZZZ"')
    expect(recordVersion(folder)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('unknown-country'),
    })
    writeFileSync(join(folder, 'atlas.json'), '{')
    expect(recordVersion(folder)).toMatchObject({ status: 'refused' })
    expect(readdirSync(folder)).toEqual(['atlas.json'])
  })

  it('refuses a day before that of the newest version', () => {
    const folder = newFolder()
    recordVersion(folder)
    edit(folder, DAY, '"dataVersion": "2001-01-01"')
    expect(recordVersion(folder)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('before the newest'),
    })
  })

  it('refuses a name that another file has', () => {
    const folder = newFolder()
    recordVersion(folder)
    const [version] = readVersions(folder) ?? []
    if (version === undefined) throw new Error('no version')
    writeFileSync(join(folder, 'versions.json'), JSON.stringify([{ ...version, sha256: 'f'.repeat(64) }]))
    expect(recordVersion(folder)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining(version.ds),
    })
  })

  it('refuses to write over a list that does not read', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'versions.json'), '[{}]')
    expect(recordVersion(folder)).toMatchObject({ status: 'refused' })
    expect(readFileSync(join(folder, 'versions.json'), 'utf8')).toBe('[{}]')
  })
})
