import { describe, expect, it } from 'vitest'
import { madeFile } from '../../fixtures/madeAtlas'
import { wholeFile } from '../../fixtures/wholeFile'
import { unpackAtlas } from '@/core/atlas/packAtlas'
import type { MadeOfFiles, MemberFile } from '@/core/dataSets/makeAtlas'
import { makeAtlasOfFiles } from '@/core/dataSets/makeAtlas'
import { asItStands, pack } from '@/core/dataSets/packing'

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

const memberFile = (member: string, content: MemberFile['content'], rest: Partial<MemberFile> = {}) => ({
  member,
  host: null,
  name: null,
  sha256: null,
  content,
  ...rest,
})

const atlasOf = ({ made }: MadeOfFiles) => {
  if (made === null) throw new Error('nothing was made')
  return unpackAtlas(made.atlas)
}

const FILE = madeFile([{ id: 'a', sends: 'MLI' }, { id: 'b' }])

describe('makeAtlasOfFiles', () => {
  it('makes the atlas of one file, packed or not, under the name that the reader gave it', async () => {
    for (const content of [asItStands(bytesOf(FILE)), await pack(bytesOf(FILE))]) {
      const answer = await makeAtlasOfFiles(
        [memberFile('local:tours', content, { name: 'Tours', sha256: 'ab12'.padEnd(64, '0') })],
        { MLI: ['Mali', 'Republic of Mali'] },
      )
      const atlas = atlasOf(answer)
      expect(wholeFile(atlas)).toEqual({ ...FILE, title: { fr: 'Tours', en: 'Tours' } })
      expect(atlas.version).toMatch(/-ab12$/)
      expect(atlas.dataSets).toMatchObject([{ id: 'local:tours', records: 2, host: null }])
      expect([...atlas.columns.search.find(['republic'])]).toEqual([1, 0])
      expect(answer.unread).toEqual([])
    }
  })

  it('takes the version from the file itself where it was read from no other', async () => {
    const { version } = atlasOf(
      await makeAtlasOfFiles([memberFile('bundled', asItStands(bytesOf(FILE)))], {}),
    )
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(FILE)))
    expect(version.slice(-4)).toBe(
      Array.from(digest.slice(0, 2), (b) => b.toString(16).padStart(2, '0')).join(''),
    )
  })

  it('makes one atlas of several, and says whose problem each is', async () => {
    const other = { ...madeFile([{ id: 'a' }]), records: [{ id: 'a', title: FILE.title, place: 'atlantis' }] }
    const answer = await makeAtlasOfFiles(
      [
        memberFile('bundled', asItStands(bytesOf(FILE))),
        memberFile('https://x.example/a.json', asItStands(bytesOf(other)), { host: 'x.example' }),
      ],
      {},
    )
    const { records, dataSets } = atlasOf(answer)
    expect([...records].map(({ id }) => id).toSorted()).toEqual(['a', 'a-x-example-a-json', 'b'])
    expect(dataSets.map(({ host }) => host)).toEqual([null, 'x.example'])
    expect(answer.made?.problems.map(({ path }) => path)).toEqual([
      'https://x.example/a.json records[0].place',
    ])
  })

  it('names those that cannot be read, and shows the others', async () => {
    const broken = { bytes: new Uint8Array([1, 2, 3]), packing: 'gzip', size: 3 } as const
    const files = [
      memberFile('local:broken', broken),
      memberFile('local:no-json', asItStands(new TextEncoder().encode('<html>'))),
      memberFile('local:no-atlas', asItStands(bytesOf([]))),
    ]
    expect(await makeAtlasOfFiles(files, {})).toEqual({
      made: null,
      unread: ['local:broken', 'local:no-json', 'local:no-atlas'],
    })
    const some = await makeAtlasOfFiles([...files, memberFile('local:tours', asItStands(bytesOf(FILE)))], {})
    expect([atlasOf(some).records.length, some.unread.length]).toEqual([2, 3])
  })
})
