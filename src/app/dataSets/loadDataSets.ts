/** Loads the data sets that a link names, and makes one atlas of them. Total: the answer is always a value. */
import { hashBytes } from '../loadAtlas'
import type { DataResult, Source } from './dataResult'
import { loadMember } from './loadMember'
import type { Problem } from '@/core/atlas/atlas'
import type { Origins } from '@/core/atlas/buildAtlas'
import { buildAtlas } from '@/core/atlas/buildAtlas'
import { dataSetColours } from '@/core/dataSets/dataSetColours'
import { mergeFiles } from '@/core/dataSets/mergeFiles'
import { countryNames } from '@/i18n/countryNames'

const originsOf = (sources: readonly Source[]): Origins['dataSets'] => {
  const colours = dataSetColours(sources.map(({ member }) => member))
  return sources.map(({ member, host, file: { title, licence, credits, records } }, i) => ({
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
const problemsOf = (sources: readonly Source[]): readonly Problem[] =>
  sources.flatMap(({ member, problems }) =>
    sources.length === 1
      ? problems
      : problems.map((problem) => ({ ...problem, path: `${member} ${problem.path}` })),
  )

/** Of several files: of what each of them has. */
const hashOf = async (sources: readonly Source[]): Promise<string> => {
  const [first] = sources
  if (first !== undefined && sources.length === 1) return first.sha256
  return hashBytes(new TextEncoder().encode(sources.map(({ sha256 }) => sha256).join(' ')).buffer)
}

/** @param members of `data=`, at least one */
export async function loadDataSets(members: readonly string[], afresh: boolean): Promise<DataResult> {
  const results = await Promise.all(members.map((member) => loadMember(member, afresh)))
  const unavailable = results.filter((result) => result.status === 'unavailable')
  const sources = results.filter((result) => result.status === 'read')
  // What lies elsewhere is asked about first, whatever stands beside it.
  const isAsking = unavailable.some(({ failure }) => failure.type === 'needs-consent')
  if (sources.length === 0 || isAsking) return { status: 'unavailable', unavailable }

  const { file, dataSetOf } = mergeFiles(sources)
  return {
    status: 'ready',
    atlas: buildAtlas(file, await hashOf(sources), countryNames, { dataSets: originsOf(sources), dataSetOf }),
    problems: problemsOf(sources),
    withheld: unavailable.map(({ member, title }) => title ?? member),
  }
}
