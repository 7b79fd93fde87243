/** What a map that cannot draw every flow says of those that it draws. */
import { useTranslations } from 'use-intl'
import type { FlowShare } from '@/core/plate/scene'

export function useFlowShareWords(): (share: FlowShare) => string {
  const t = useTranslations('map')
  return ({ flows, share, strongest }) => t(strongest ? 'strongest' : 'inView', { flows, share })
}
