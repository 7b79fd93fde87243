/**
 * One atlas of several data sets, packed for whoever shows it: made in a worker, since a hundred thousand records
 * take seconds.
 */
import { dataSetColours } from './dataSetColours'
import { namedFile } from './labelFile'
import { mergeFiles } from './mergeFiles'
import type { PackedFile } from './packing'
import { unpack } from './packing'
import type { Problem } from '@/core/atlas/atlas'
import type { Origins } from '@/core/atlas/buildAtlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import type { PackedAtlas } from '@/core/atlas/packAtlas'
import { packAtlas } from '@/core/atlas/packAtlas'
import { hashBytes, readAtlasFile } from '@/core/atlas/readAtlasFile'
import type { AtlasFile } from '@/core/atlas/schema'

/** What is known of a data set beside its file. */
export interface Member {
  /** As a link names it. */
  readonly member: string
  /** Whom it was fetched from, now or when it was kept; `null` for the bundled one and the reader's own. */
  readonly host: string | null
  /** What the reader calls it; `null`: as it calls itself. */
  readonly name: string | null
  /** Of the file that it was first read from; `null`: of its own. */
  readonly sha256: string | null
}

/** A data set as it was fetched or kept. */
export interface MemberFile extends Member {
  readonly content: PackedFile
}

/** A data set as it goes into the atlas. */
export interface ReadMember {
  readonly member: string
  readonly host: string | null
  readonly file: AtlasFile
  readonly problems: readonly Problem[]
  readonly sha256: string
}

export interface MadeAtlas {
  readonly atlas: PackedAtlas
  readonly problems: readonly Problem[]
}

export interface MadeOfFiles {
  /** `null` when none could be read. */
  readonly made: MadeAtlas | null
  /** Members whose file is no atlas, or cannot be unpacked. */
  readonly unread: readonly string[]
}

/** All names by which search should find a country, by its code: a table, which can be sent to a worker. */
export type CountryNameTable = Readonly<Record<string, readonly string[]>>

const describeDataSets = (members: readonly ReadMember[]): Origins['dataSets'] => {
  const colours = dataSetColours(members.map(({ member }) => member))
  return members.map(({ member, host, file: { title, licence, credits, records } }, i) => ({
    id: member,
    title,
    licence,
    credits,
    host,
    records: records.length,
    colour: colours[i] ?? 0,
  }))
}

/** Of several files, each path says which. */
const problemsOf = (members: readonly ReadMember[]): readonly Problem[] =>
  members.flatMap(({ member, problems }) =>
    members.length === 1
      ? problems
      : problems.map((problem) => ({ ...problem, path: `${member} ${problem.path}` })),
  )

/** Of several files: of what each of them has. */
const hashOf = async (members: readonly ReadMember[]): Promise<string> => {
  const [first] = members
  if (first !== undefined && members.length === 1) return first.sha256
  return hashBytes(new TextEncoder().encode(members.map(({ sha256 }) => sha256).join(' ')).buffer)
}

/** @param members at least one */
export async function makeAtlas(members: readonly ReadMember[], names: CountryNameTable): Promise<MadeAtlas> {
  const { file, dataSetByRow } = mergeFiles(members)
  const origins = { dataSets: describeDataSets(members), dataSetByRow }
  const atlas = buildAtlas(file, await hashOf(members), (code) => names[code] ?? [code], origins)
  return { atlas: packAtlas(atlas), problems: problemsOf(members) }
}

async function readMember({ content, name, ...member }: MemberFile): Promise<ReadMember | null> {
  const bytes = await unpack(content).catch(() => null)
  const read = bytes === null ? null : await readAtlasFile(bytes.buffer)
  if (read === null || read.status === 'failed') return null
  const { file, problems } = read
  return {
    ...member,
    file: name === null ? file : namedFile(file, name),
    problems,
    sha256: member.sha256 ?? read.sha256,
  }
}

/** @param files in the order of the link */
export async function makeAtlasOfFiles(
  files: readonly MemberFile[],
  names: CountryNameTable,
): Promise<MadeOfFiles> {
  const members: ReadMember[] = []
  const unread: string[] = []
  // One after the other: two large files at once may be more than there is memory for.
  for (const file of files) {
    const member = await readMember(file)
    if (member === null) unread.push(file.member)
    else members.push(member)
  }
  return { made: members.length === 0 ? null : await makeAtlas(members, names), unread }
}
