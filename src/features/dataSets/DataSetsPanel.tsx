/** What stands in the dialog "Data sets": which there are, which are on, and what can be done with each. */
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import styles from './dataSets.module.css'
import type { LabelFile } from './DataSetItem'
import { DataSetItem } from './DataSetItem'
import { LostItem } from './LostItem'
import { listDataSets, useKeptList } from './useDataSetList'
import type { KeepProblem, KeepResult, KeptDataSets } from '@/adapters/storage/kept'
import { keptDataSets } from '@/adapters/storage/keptDataSets'
import { keyLetter } from '@/core/dataSets/dataSetOf'
import { membersOn } from '@/core/dataSets/dataSetId'
import { formatBytes } from '@/i18n/bytes'
import { LazyWords } from '@/i18n/LazyWords'
import { useLanguage } from '@/i18n/useLanguage'
import { useAtlas, useAtlasStore } from '@/store/useAtlas'
import lettering from '@/ui/lettering.module.css'
import { Notice } from '@/ui/Notice'
import { useFirstFocus } from '@/ui/useFirstFocus'

interface DataSetsPanelProps {
  readonly kept?: KeptDataSets
  /** Who makes the file of one that is given away. */
  readonly labelFile: LabelFile
  /** Goes on to opening another file. */
  readonly onOpenFile: () => void
}

export function DataSetsPanel({ kept = keptDataSets, labelFile, onOpenFile }: DataSetsPanelProps) {
  return (
    <LazyWords of="dataSets">
      <DataSets kept={kept} labelFile={labelFile} onOpenFile={onOpenFile} />
    </LazyWords>
  )
}

function DataSets({ kept, labelFile, onOpenFile }: Required<DataSetsPanelProps>) {
  const t = useTranslations('dataSets')
  const atlas = useAtlas((state) => state.atlas)
  const dataSets = useAtlas(({ view }) => view.dataSets)
  const setDataSets = useAtlas((state) => state.setDataSets)
  const store = useAtlasStore()
  const { listing, isBusy } = useKeptList(kept)
  const [problem, setProblem] = useState<KeepProblem | null>(null)
  const panel = useFirstFocus<HTMLDivElement>(listing !== null)
  const list = useRef<HTMLUListElement>(null)
  if (listing === null) return null

  const on = membersOn(dataSets)
  const without = (member: string) => on.filter((each) => each !== member)
  const keyOf = (member: string) => {
    const index = atlas.dataSets.findIndex(({ id }) => id === member)
    return atlas.dataSets.length > 1 && index !== -1 ? keyLetter(index) : null
  }
  const change = async (changing: Promise<KeepResult>) => {
    const result = await changing
    setProblem(result.status === 'failed' ? result.problem : null)
    return result.status
  }
  /** What was asked about goes, and the button with it that had the focus. */
  const forget = (id: string) => {
    list.current?.focus()
    return change(kept.remove(id))
  }
  const remove = async (id: string, member: string) => {
    const status = await forget(id)
    // Whatever was turned on or off meanwhile.
    const { dataSets: members } = store.getState().view
    if (status === 'kept' && members.includes(member)) setDataSets(members.filter((each) => each !== member))
  }

  return (
    <div ref={panel}>
      <p className={`${lettering.aside} ${styles.hint}`}>{t('hint')}</p>
      {listing.keeping !== 'browser' && <Notice>{t(`keeping.${listing.keeping}`)}</Notice>}
      {isBusy && <Notice>{t('busy')}</Notice>}
      {problem !== null && (
        <Notice isAlert>
          <ProblemWords problem={problem} />
        </Notice>
      )}
      <ul ref={list} tabIndex={-1} className={styles.list}>
        {listDataSets(listing, on, atlas).map((listed) =>
          listed.type === 'lost' ? (
            <LostItem key={listed.member} kept={listed.kept} onForget={() => void forget(listed.kept.id)} />
          ) : (
            <DataSetItem
              key={listed.member}
              listed={listed}
              letter={keyOf(listed.member)}
              isOn={on.includes(listed.member)}
              isAlone={on.length === 1 && on[0] === listed.member}
              isFixed={isBusy}
              onSwitch={(isOn) => setDataSets(isOn ? [...on, listed.member] : without(listed.member))}
              onShowAlone={() => setDataSets([listed.member])}
              onRename={(id, name) => void change(kept.rename(id, name))}
              onRemove={(id) => void remove(id, listed.member)}
              readContent={(id) => kept.open(id)}
              labelFile={labelFile}
            />
          ),
        )}
      </ul>
      <button type="button" className="button" onClick={onOpenFile}>
        {t('openFile')}
      </button>
    </div>
  )
}

function ProblemWords({ problem }: { readonly problem: KeepProblem }) {
  const t = useTranslations('dataSets')
  const language = useLanguage()
  if (problem.type !== 'no-room') return t(`problem.${problem.type}`)
  return problem.free === null
    ? t('problem.noRoom', { bytes: formatBytes(problem.bytes, language) })
    : t('problem.noRoomOf', {
        bytes: formatBytes(problem.bytes, language),
        free: formatBytes(problem.free, language),
      })
}
