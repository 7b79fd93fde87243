/**
 * What has become of the records since the version of the data that a link names. The list of versions is
 * fetched for this alone; when it cannot be had, or is none, the error boundary around says so.
 */
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Atlas } from '@/core/atlas/atlas'
import type { DataVersionNotice } from '@/core/atlas/versions'
import { dataVersionNotice, parseVersions } from '@/core/atlas/versions'
import type { RecordId } from '@/core/view/view'
import { LazyWords } from '@/i18n/LazyWords'
import { formatList } from '@/i18n/numbers'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas } from '@/store/useAtlas'
import { fetchSiteFile, siteAddress } from '@/ui/siteFiles'

const FOLDER = 'data/'
/** How many records a sentence names. */
const MAX_NAMED = 5

interface VersionNoteProps {
  /** As in the link: "2026.11.22-a1b2". */
  readonly version: string
}

export function VersionNote({ version }: VersionNoteProps) {
  const current = useAtlas(({ atlas }) => atlas.version)
  const notice = useComparison(version, current)
  return (
    notice !== null && (
      <LazyWords of="versions">
        <Outcome notice={notice} />
      </LazyWords>
    )
  )
}

async function compare(linked: string, current: string): Promise<DataVersionNotice | null> {
  const response = await fetchSiteFile(`${FOLDER}versions.json`)
  if (!response.ok) throw new Error(`versions.json: ${response.status}`)
  const versions = parseVersions(await response.json())
  if (versions === null) throw new Error('versions.json is no list of versions')
  return dataVersionNotice(linked, current, versions)
}

/** `null` until it is known, and where there is nothing to say. @throws what the fetch was refused with */
function useComparison(linked: string, current: string): DataVersionNotice | null {
  const [notice, setNotice] = useState<DataVersionNotice | null>(null)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  useEffect(
    function load() {
      let wanted = true
      compare(linked, current).then(
        (found) => {
          if (wanted) setNotice(found)
        },
        (error: unknown) => {
          if (wanted) setFailure({ error })
        },
      )
      return function forget() {
        wanted = false
      }
    },
    [linked, current],
  )
  if (failure !== null) throw failure.error
  return notice
}

function Outcome({ notice }: { readonly notice: DataVersionNotice }) {
  const t = useTranslations('versions')
  const atlas = useAtlas((state) => state.atlas)
  const language = useLanguage()

  const names = (ids: readonly RecordId[]) => {
    const named = ids.slice(0, MAX_NAMED).map((id) => titleOf(id, atlas)?.[language] ?? id)
    const unnamed = ids.length - named.length
    return formatList(unnamed > 0 ? [...named, t('others', { count: unnamed })] : named, language, 'and')
  }
  const sentences = () => {
    switch (notice.outcome) {
      case 'unknown':
        return [t('unknown')]
      case 'not-comparable':
        return [t('notComparable')]
      case 'compared': {
        const { comparison } = notice
        if (comparison.same) return [t('same')]
        return (['changed', 'added', 'removed'] as const)
          .filter((what) => comparison[what].length > 0)
          .map((what) => t(what, { count: comparison[what].length, names: names(comparison[what]) }))
      }
    }
  }
  return (
    <>
      {` ${sentences().join(' ')}`}
      {notice.outcome !== 'unknown' && (
        <>
          {' '}
          <a href={siteAddress(`${FOLDER}${notice.file}`)}>{t('file')}</a>
        </>
      )}
    </>
  )
}

/** `undefined` for a record that the data no longer has. */
const titleOf = (id: RecordId, { records }: Atlas) => records.byId(id)?.title
