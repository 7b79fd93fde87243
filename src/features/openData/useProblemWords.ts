/** Why a file is not opened and what can be done, in words. */
import { useTranslations } from 'use-intl'
import type { FileProblem } from './problems'
import { formatBytes } from '@/i18n/bytes'
import { useLanguage } from '@/i18n/useLanguage'

interface ProblemWords {
  readonly what: string
  readonly next: string
}

export function useProblemWords(): (problem: FileProblem) => ProblemWords {
  const t = useTranslations('openData.refusal')
  const language = useLanguage()
  return (problem) => {
    switch (problem.type) {
      case 'not-text':
        return { what: t(problem.kind), next: t(`${problem.kind}Next`) }
      case 'too-large':
        return {
          what: t('too-large', {
            size: formatBytes(problem.bytes, language),
            limit: formatBytes(problem.limit, language),
          }),
          next: t('too-largeNext'),
        }
      case 'too-large-unzipped':
        return {
          what: t('too-large-unzipped', { limit: formatBytes(problem.limit, language) }),
          next: t('too-largeNext'),
        }
      case 'not-json':
        return { what: t('not-json', problem), next: t('not-jsonNext') }
      case 'cut-json':
        return { what: t('cut-json', problem), next: t('cut-jsonNext') }
      case 'header-problem':
        return problem.problem === 'empty'
          ? { what: t('empty-header'), next: t('empty-headerNext') }
          : { what: t('duplicate', { column: problem.column }), next: t('duplicateNext') }
      case 'several-in-zip': {
        const { files, names } = problem
        const shown = `${names.join(', ')}${files > names.length ? '…' : ''}`
        return {
          what: t('several-in-zip', { files, names: shown }),
          next: t('several-in-zipNext'),
        }
      }
      case 'too-many-rows':
        return { what: t('too-many-rows', problem), next: t('too-many-rowsNext') }
      case 'too-many-columns':
        return { what: t('too-many-columns', problem), next: t('too-many-columnsNext') }
      case 'newer-version':
        return { what: t('newer-version', problem), next: t('newer-versionNext') }
      case 'older-version':
        return { what: t('older-version', problem), next: t('older-versionNext') }
      case 'unclosed-quote':
        return { what: t('unclosed-quote', problem), next: t('unclosed-quoteNext') }
      case 'foreign-crs':
        return { what: t('foreign-crs', problem), next: t('foreign-crsNext') }
      case 'geometry':
        return { what: t('geometry', problem), next: t('geometryNext') }
      case 'several':
        return { what: t('several', problem), next: t('severalNext') }
      case 'http':
        return { what: t('http', problem), next: t('httpNext') }
      case 'unreachable':
        return { what: t('unreachable', problem), next: t('unreachableNext') }
      case 'silent':
        return { what: t('silent', problem), next: t('silentNext') }
      case 'empty':
      case 'broken-gzip':
      case 'broken-zip':
      case 'empty-zip':
      case 'locked-zip':
      case 'foreign-zip':
      case 'no-records':
      case 'no-header':
      case 'nothing-recognised':
      case 'folder':
      case 'unreadable':
      case 'broke':
      case 'not-an-address':
      case 'not-https':
      case 'with-credentials':
      case 'private-host':
        return { what: t(problem.type), next: t(`${problem.type}Next`) }
    }
  }
}
